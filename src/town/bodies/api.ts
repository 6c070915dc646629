import { Hono } from 'hono'
import { z } from 'zod'
import { AGE_BANDS, GENDERS, nominationSaid, readInterest, showInterest, whyNotSit } from '../../bodies/index.ts'
import { DoneAnswer, HeldAnswer, WaitsAnswer } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { describe, validated } from '../../platform/openapi/index.ts'
import { ActKey, answerAct, apiAct, Person, typedOf } from '../act/api-act.ts'
import { bodyAsked } from './body-asked.ts'
import { areaOf } from './sit-page.tsx'
import { sitTexts } from './sit-texts.ts'

const Slug = z.object({ slug: z.string().max(80).meta({ description: 'Organets navn i adressen: lsu-tofte' }) })
const Interest = z.object({
  ...Person,
  place: z.string().max(80).default('').meta({ description: 'Stedet hun bor: vollen' }),
  age: z.enum(AGE_BANDS).meta({ description: 'older: 22 eller eldre, under_22: 18 til 21, under_18: yngre' }),
  gender: z.enum(GENDERS).optional().meta({ description: 'Loven krever begge kjønn i utvalg. Kan utelates' }),
  newcomer: z.boolean().default(false).meta({ description: 'Har aldri sittet i et utvalg eller kommunestyre' }),
})
const sits = describe({
  tag: 'Nærdemokrati',
  summary: 'Sier at en vil sitte i organet. Hvem som gjør det, vises aldri',
  answer: DoneAnswer,
  status: 201,
  faults: ['invalid', 'conflict', 'not-found', 'too-many'],
  or: { status: 202, summary: 'Teller når adressen er bekreftet', answer: z.union([WaitsAnswer, HeldAnswer]) },
})

const FIELDS = { bor: 'place', alder: 'age' } as const

/** The same act as on «Vil du sitte?». Who cannot sit hears why and where she can, as the page says it. */
export const sittingApi = new Hono<Env>().post(
  '/api/v1/bodies/:slug/interests',
  open,
  sits,
  validated('param', Slug),
  validated('header', ActKey),
  validated('json', Interest),
  async (c) => {
    const sent = c.req.valid('json')
    const asked = await bodyAsked(c, c.req.valid('param').slug)
    if (!asked.takes) throw notFound(nominationSaid((t) => t.faults.notTaken))
    const { body, bodies } = asked
    const typed = { ...typedOf(sent), bor: sent.place, alder: sent.age, kjonn: sent.gender ?? '', ny: sent.newcomer ? 'ja' : '' }
    const places = asked.places.map(({ slug }) => slug)
    const { faults, contact, about, ...party } = readInterest(typed, { body, places, language: sent.language, lang: PROBLEM_LANGUAGE })
    const mayNot = about === null ? null : whyNotSit(asked, about)
    const act = await apiAct(c, {
      faults: [
        ...faults,
        ...(mayNot === null ? [] : [{ field: mayNot.because === 'age' ? 'alder' : 'bor', message: whyOf(mayNot, asked) }]),
      ],
      contact,
      key: c.req.valid('header')['idempotency-key'],
      fields: FIELDS,
    })
    if (about === null)
      throw new Fault(
        'invalid',
        nominationSaid((t) => t.faults.mayNot),
      )
    return answerAct(c, await showInterest(c.get('deps').db, { ...party, ...act, body, bodies, about, origin: 'self' }), contact)
  },
)

function whyOf(mayNot: NonNullable<ReturnType<typeof whyNotSit>>, { body }: Awaited<ReturnType<typeof bodyAsked>>): string {
  const t = sitTexts(PROBLEM_LANGUAGE)
  if (mayNot.because === 'age') return `${t.age_no.title}. ${t.age_no.text}`
  const named = (one: typeof body) => show(one.name, PROBLEM_LANGUAGE).text
  const instead = mayNot.instead.map((one) => `${named(one)} (${one.slug})`).join(', ')
  return `${t.area_no.text(named(body), areaOf(body, PROBLEM_LANGUAGE) ?? '')}${instead === '' ? '' : ` ${instead}`}`
}
