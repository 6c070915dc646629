import { Hono } from 'hono'
import { z } from 'zod'
import { hubsOnDay } from '../../hubs/index.ts'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { describe, validated, withETag } from '../../platform/openapi/index.ts'
import { AUDIENCES, goalsOn, FEW, suggestionPaths, WHO, whoSaid, type Tally } from '../../suggestions/index.ts'
import { DayText } from '../../hubs/content/shapes/index.ts'
import { whatBodiesSaid } from './what-bodies-said.ts'
import { askedRows } from './asked-rows.ts'

const Row = z.object({
  hub: z.string().nullable().meta({ description: 'Torgets navn i adressen; null: alle torg' }),
  place: z.string().nullable().meta({ description: 'Stedets navn i adressen; null: hele torget' }),
  asked: z.int().meta({ description: 'done + partly + declined + underWay + waiting' }),
  examples: z.int().meta({ description: 'Så mange av dem er oppdiktet, for å vise hvordan det virker' }),
  answered: z.int(),
  done: z.int(),
  partly: z.int(),
  declined: z.int().meta({ description: 'Ikke tatt opp eller ikke gjort' }),
  underWay: z.int().meta({ description: 'Besvart og ikke avsluttet' }),
  waiting: z.int().meta({ description: 'Ikke besvart' }),
  overdue: z.int().meta({ description: 'Ikke avsluttet, og fristen er passert' }),
  medianDays: z
    .number()
    .nullable()
    .meta({ description: `Dager til første svar, medianen; null der færre enn ${FEW} har fått svar` }),
  oldest: z
    .object({ number: z.int(), days: z.int(), url: z.string() })
    .nullable()
    .meta({ description: 'Eldst av dem som ikke er avsluttet' }),
})
const Answer = z.object({
  day: z.string(),
  items: z.array(Row),
  goals: z
    .object({
      reached: z.int().meta({ description: 'Lokaldemokrati: innspill som har kommet til et organ eller kommunestyret' }),
      voices: z.int().meta({ description: 'Deltakelse: ganger noen har sagt eller støttet noe' }),
      made: z.int().meta({ description: 'Lokal stedsidentitet: aktiviteter, lokaler og tiltak som kommer av innspill' }),
    })
    .meta({ description: 'De tre målene for torgene, for alle torg' }),
  who: z
    .object({ from: z.record(z.enum(WHO), z.int()), for: z.record(z.enum(AUDIENCES), z.int()) })
    .nullable()
    .meta({ description: `Hvem innspillene er fra, og hvem de er for; null der det er færre enn ${FEW}` }),
  bodies: z
    .object({ said: z.int(), followed: z.int(), partly: z.int(), notFollowed: z.int(), examples: z.int() })
    .meta({ description: 'Det organene har ment, og om det ble fulgt' }),
})
const AtDay = z.object({ at: DayText.optional().meta({ description: 'Dagen det spørres om, 2020-06-01; i dag når den mangler' }) })
const counted = describe({ tag: 'Innspill', summary: 'Du spurte, vi svarte: talt for alle torg, hvert torg og hvert sted', answer: Answer })

/** The same rows as on `/du-spurte`. */
export const askedApi = new Hono<Env>().get('/api/v1/asked-and-answered', open, counted, validated('query', AtDay), async (c) => {
  const { db, clock, config } = c.get('deps')
  const day = c.req.valid('query').at ?? clock.today()
  const hubs = await hubsOnDay(db, day)
  const all = { day, hub: null }
  const [rows, goals, who, bodies] = await Promise.all([
    askedRows(db, { day, hubs }),
    goalsOn(db, all),
    whoSaid(db, all),
    whatBodiesSaid(db, all),
  ])
  return withETag(c, { day, items: rows.map((row) => rowOf(row, config.publicUrl)), goals, who, bodies })
})

const rowOf = ({ oldest, ...row }: Tally, site: string): z.input<typeof Row> => ({
  ...row,
  oldest: oldest === null ? null : { number: oldest.number, days: oldest.days, url: site + suggestionPaths.suggestion(oldest.number) },
})
