import { z } from 'zod'
import { DayText } from '../../hubs/content/shapes/index.ts'
import { LAYERS } from '../../platform/content/localized.ts'
import { Moment, Paging } from '../../platform/openapi/index.ts'
import { ACCESS, ACTIVITY_KINDS, ATTEND, AUDIENCES } from '../activity.ts'
import { MODERATIONS } from '../public-meeting/meeting.ts'
import { FOR_WHOM } from '../filter.ts'

const yes = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .optional()
const slug = z.string().max(80).optional()
const at = DayText.optional().meta({ description: 'Dagen kunnskapen er fra, 2019-11-20; i dag når den mangler' })

/** The choices of the list on the screen, by English names. */
export const SessionsQuery = Paging.extend({
  at,
  from: DayText.optional().meta({ description: 'Første dag; i dag når den mangler' }),
  to: DayText.optional().meta({ description: 'Siste dag, den er med; seks dager etter den første når den mangler' }),
  hub: z.string().max(200).optional().meta({ description: 'Torgets navn i adressen: tofte. Flere med komma: spikkestad,heggedal' }),
  provider: slug.meta({ description: 'Avsenderens navn i adressen' }),
  activity: slug.meta({ description: 'Aktivitetens id' }),
  kind: z.enum(ACTIVITY_KINDS).optional().meta({ description: 'Slags aktivitet' }),
  audience: z.enum(FOR_WHOM).optional().meta({ description: 'Hvem den er for' }),
  age: z.coerce.number().int().min(0).max(120).optional().meta({ description: 'Noen på denne alderen kan komme' }),
  ageTo: z.coerce
    .number()
    .int()
    .min(0)
    .max(120)
    .optional()
    .meta({ description: 'Sammen med age: noen på en av aldrene fra og med age kan komme' }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional()
    .meta({ description: 'Språket det foregår på, som kode: uk' }),
  free: yes.meta({ description: 'Bare det som er gratis' }),
  dropIn: yes.meta({ description: 'Bare det uten påmelding' }),
  culture: yes.meta({ description: 'Bare kultur' }),
  intergenerational: yes.meta({ description: 'Bare det som går på tvers av generasjoner' }),
  childrenWelcome: yes.meta({ description: 'Bare det der barn kan være med' }),
  access: z
    .union([z.enum(ACCESS).transform((one) => [one]), z.array(z.enum(ACCESS))])
    .optional()
    .meta({ description: 'Kan gjentas; alle må være der' }),
  q: z
    .string()
    .min(1)
    .max(80)
    .optional()
    .meta({ description: 'Ord i navnet, i omtalen eller i navnet på avsenderen, slik søket leser dem' }),
  near: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .meta({ description: 'Postnummer: hver dag begynner med det som er nærmest' }),
})

export const ActivitiesQuery = Paging.extend({ at, hub: slug.meta({ description: 'Torgets navn i adressen: tofte' }) })
export const ActivityParam = z.object({ key: z.string().max(80).meta({ description: 'Aktivitetens id' }) })
export const AtQuery = z.object({ at })

const TextAnswer = z.object({ nb: z.string(), nn: z.string().optional(), en: z.string().optional() })
const ForMe = {
  kind: z.enum(ACTIVITY_KINDS),
  title: TextAnswer,
  organisers: z.array(z.string()).meta({ description: 'Avsendere, den første først; ingen: kommunen selv' }),
  sender: z
    .string()
    .nullable()
    .meta({ description: 'Navnet på laget som står bak, eller låner rommet og inviterer, der det ikke er en tilbyder her' }),
  senderIsBusiness: z.boolean().meta({ description: 'Den som låner rommet, er næringsliv' }),
  commercial: z.boolean().meta({ description: 'Næringsliv står bak, og det koster penger å være med' }),
  audience: z.enum(AUDIENCES),
  ageFrom: z.number().nullable(),
  ageTo: z.number().nullable(),
  childrenWelcome: z.boolean(),
  languages: z.array(z.string()),
  price: z.number().nullable().meta({ description: 'Kroner; null: ikke kunngjort' }),
  access: z.array(z.enum(ACCESS)),
  attend: z.enum(ATTEND),
  culture: z.boolean(),
  intergenerational: z.boolean(),
  carriedOnFrom: z.string().nullable(),
  layer: z.enum(LAYERS),
  url: z.string(),
}

export const SessionAnswer = z.object({
  id: z.string().meta({ description: 'Endres aldri, heller ikke når datoen flyttes' }),
  activity: z.string(),
  hub: z.string(),
  status: z.enum(['planned', 'cancelled']),
  startDate: z.string().meta({ description: 'Dato, 2020-01-16' }),
  start: Moment.nullable().meta({ description: 'null: klokkeslettet er ikke kunngjort' }),
  end: Moment.nullable(),
  movedFrom: z.string().nullable().meta({ description: 'Dagen den egentlig skulle vært' }),
  reason: TextAnswer.nullable(),
  room: TextAnswer.nullable().meta({ description: 'null: ikke kunngjort' }),
  houseClosed: z.boolean().meta({ description: 'Huset er stengt denne dagen; det som er satt opp, er ikke dermed avlyst' }),
  host: z.string().nullable(),
  sequence: z.number(),
  signUp: z
    .enum(['not-yet', 'open', 'full', 'closed', 'over'])
    .nullable()
    .meta({ description: 'null: ingen påmelding. full: nye kommer i kø. Se POST …/sign-ups' }),
  capacity: z.number().nullable().meta({ description: 'null: plass til alle' }),
  seatsLeft: z.number().nullable(),
  waiting: z.number().meta({ description: 'Hvor mange som venter: et tall, aldri personer' }),
  ...ForMe,
})

export const SessionParam = z.object({ id: z.string().max(100).meta({ description: 'Datoens id: babysang-spikkestad.2020-01-06' }) })
export const SimilarAnswer = z.object({ items: z.array(SessionAnswer) })

const RhythmAnswer = z.object({
  from: z.string(),
  to: z.string().nullable(),
  rule: z.string().nullable().meta({ description: 'RFC 5545; null: bare den første dagen' }),
  at: z.string().nullable(),
  ends: z.string().nullable(),
  words: TextAnswer.nullable().meta({ description: 'Det samme i vanlige ord' }),
})

const MeetingAnswer = z.object({
  agenda: z.array(
    z.object({
      at: z.string().nullable().meta({ description: 'Klokka på veggen, 18:30; null: ikke kunngjort' }),
      title: TextAnswer,
      speaker: TextAnswer.nullable().meta({ description: 'En rolle, aldri et navn' }),
    }),
  ),
  practical: TextAnswer.nullable(),
  moderation: z.enum(MODERATIONS).meta({ description: 'before: noen ser på spørsmål før de vises' }),
  committee: TextAnswer.nullable().meta({ description: 'Møtet finner folk til valgkomiteen for dette' }),
  reports: z.array(
    z.object({
      on: z.string().meta({ description: 'Datoen den er fra, som i id-en' }),
      publishedOn: z.string(),
      summary: TextAnswer,
      next: TextAnswer.nullable(),
      heads: z.number().nullable(),
      asked: z.array(z.object({ question: z.string(), answer: z.string() })),
    }),
  ),
})

export const ActivityAnswer = z.object({
  id: z.string(),
  hub: z.string(),
  body: TextAnswer.nullable(),
  room: TextAnswer.nullable(),
  bring: TextAnswer.nullable(),
  badWeather: TextAnswer.nullable(),
  rhythms: z.array(RhythmAnswer),
  source: z.string().nullable(),
  proposal: z.number().nullable().meta({ description: 'Nummeret på forslaget den kom av; null: ikke av et forslag' }),
  meeting: MeetingAnswer.nullable().meta({ description: 'Bare for folkemøter' }),
  ...ForMe,
})
