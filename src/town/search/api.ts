import { Hono } from 'hono'
import { z } from 'zod'
import { FOR_WHOM } from '../../activities/index.ts'
import { DayText } from '../../hubs/content/shapes/index.ts'
import { townPicture, uiOf } from '../../hubs/index.ts'
import { open } from '../../platform/access/index.ts'
import { LANGUAGES } from '../../platform/content/localized.ts'
import type { Ctx, Env } from '../../platform/http/context.ts'
import { cursor, describe, listingOf, Paging, readCursor, validated, withETag } from '../../platform/openapi/index.ts'
import { search } from '../../platform/search/index.ts'
import { momentOf } from '../as-of.ts'
import { readLine } from '../discover/read-line.ts'
import { knownWords } from './known-words.ts'

const Query = Paging.extend({
  q: z.string().min(1).max(400).meta({ description: 'Det det letes etter, med egne ord' }),
  lang: z.enum(LANGUAGES).default('nb').meta({ description: 'Språket det letes på; bokmål der noe ikke finnes på det' }),
})
const HitAnswer = z.object({
  kind: z.string(),
  title: z.string(),
  summary: z.string(),
  lang: z.string(),
  hub: z.string().nullable(),
  url: z.string(),
  layer: z.string(),
})
const ReadAnswer = z
  .object({
    from: DayText,
    to: DayText,
    hub: z.string().nullable(),
    near: z.string().nullable().meta({ description: 'Postnummeret det skal være nær' }),
    audience: z.enum(FOR_WHOM).nullable(),
    ages: z.object({ from: z.number(), to: z.number() }).nullable().meta({ description: 'Noen på en av disse aldrene kan komme' }),
    language: z.string().nullable(),
    free: z.boolean(),
    dropIn: z.boolean(),
    childrenWelcome: z.boolean(),
    culture: z.boolean(),
    intergenerational: z.boolean(),
    access: z.array(z.string()),
    q: z.string().nullable().meta({ description: 'Ordene som ikke er et valg' }),
    sessions: z.url().meta({ description: 'Datoene linja ber om' }),
  })
  .nullable()
  .meta({ description: 'Hvordan linja ble lest, som på skjermen: «gratis for barn i helga». Null når ingen ord i den er et valg' })
const SearchAnswer = listingOf(HitAnswer).extend({ read: ReadAnswer })
const searched = describe({ tag: 'Søk', summary: 'Søk i alt, det beste først, og hvordan linja ble lest', answer: SearchAnswer })

/** `/api/v1/search?q=` */
export const searchApi = new Hono<Env>().get('/api/v1/search', open, searched, validated('query', Query), async (c) => {
  const { db, clock, config } = c.get('deps')
  const { q, lang, limit, after } = c.req.valid('query')
  const seen = after === undefined ? 0 : readCursor(after, z.tuple([z.number().int().min(0)]))[0]
  const known = await knownWords(db, momentOf(c))
  const found = await search(db, { q, lang, day: clock.today(), ...known, limit, after: seen })
  const items = found.hits.map((hit) => ({
    kind: hit.kind,
    title: hit.title,
    lang: hit.lang,
    hub: hit.hub,
    layer: hit.layer,
    summary: hit.summary.map((piece) => piece.text).join(''),
    url: config.publicUrl + hit.path,
  }))
  return withETag(c, { items, next: found.next === null ? null : cursor([found.next]), read: await readAs(c, q) })
})

/** The same reading as the page's. */
async function readAs(c: Ctx, line: string): Promise<z.output<typeof ReadAnswer>> {
  const { db, config } = c.get('deps')
  const moment = momentOf(c)
  const [picture, { municipality }] = await Promise.all([townPicture(db, moment), uiOf(c)])
  const asked = readLine(line, { picture, municipality, moment })
  if (asked === null) return null
  const { from, to, hub, forWhom, ages, language, free, dropIn, childrenWelcome, culture, intergenerational, access, q } = asked.filter
  const yes = { free, dropIn, childrenWelcome, culture, intergenerational }
  const said = { hub, near: asked.choices.naer, audience: forWhom, language, q }
  const query = new URLSearchParams({ from, to, ...textsOf({ ...said, ...yes }) })
  if (ages !== undefined)
    for (const [name, age] of [
      ['age', ages.from],
      ['ageTo', ages.to],
    ] as const)
      query.set(name, String(age))
  for (const one of access ?? []) query.append('access', one)
  return {
    from,
    to,
    hub: hub ?? null,
    near: asked.choices.naer ?? null,
    audience: forWhom ?? null,
    ages: ages ?? null,
    language: language ?? null,
    free: free === true,
    dropIn: dropIn === true,
    childrenWelcome: childrenWelcome === true,
    culture: culture === true,
    intergenerational: intergenerational === true,
    access: [...(access ?? [])],
    q: q ?? null,
    sessions: `${config.publicUrl}/api/v1/sessions?${query.toString()}`,
  }
}

const textsOf = (values: Readonly<Record<string, string | boolean | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const])))
