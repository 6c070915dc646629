import { z } from 'zod'
import { LAYERS } from '../../platform/content/localized.ts'
import { DayText, MODES } from '../content/shapes.ts'

/** What the API takes and gives for hubs. Examples carry `"layer": "example"` wherever they stand. */
const day = DayText

export const DayAnswer = z.string().meta({ description: 'Dato, 2020-01-02' })
export const TextAnswer = z.object({ nb: z.string(), nn: z.string().optional(), en: z.string().optional() })
export const LayerAnswer = z
  .enum(LAYERS)
  .meta({ description: 'fact: kjent faktum, history: kjent senere, example: eksempel, ikke virkelig' })

/** A date with its precision: `2020`, `2021-Q1`, `2020-06`, `2020-01-02`, and the range it may be in. */
const ImpreciseAnswer = z.object({ text: z.string(), earliest: DayAnswer, latest: DayAnswer })

export const AtDay = z.object({ at: day.optional().meta({ description: 'Dagen det spørres om, 2019-11-20; i dag når den mangler' }) })
export const HubSlugParam = z.object({ slug: z.string().max(60).meta({ description: 'Torgets navn i adressen: tofte' }) })
export const ProviderSlugParam = z.object({
  slug: z.string().max(60).meta({ description: 'Tilbyderens navn i adressen: innbyggerservice' }),
})

export const HoursQuery = z.object({
  from: day.meta({ description: 'Første dag, 2020-01-02' }),
  to: day.meta({ description: 'Siste dag; den er med' }),
})

export const NearestQuery = z.object({
  postcode: z
    .string()
    .regex(/^\d{4}$/, 'må være fire siffer')
    .optional()
    .meta({ description: 'Postnummer, 3484. Oppgi enten det eller en posisjon' }),
  lat: z.coerce.number().min(-90).max(90).optional().meta({ description: 'Breddegrad, 59.55, sammen med lon' }),
  lon: z.coerce.number().min(-180).max(180).optional().meta({ description: 'Lengdegrad, 10.57, sammen med lat' }),
})

export const MilestoneAnswer = z.object({
  key: z.string(),
  kind: z.string(),
  state: z.enum(['planned', 'actual']),
  date: ImpreciseAnswer,
  title: TextAnswer,
  body: TextAnswer.nullable(),
  link: z.string().nullable(),
  cameOf: z.string().nullable().meta({ description: 'Key of the plan, of the same hub, that came true; null where nobody has said' }),
  source: z.string().nullable(),
  layer: LayerAnswer,
})

const PresenceAnswer = z.object({
  provider: z.string(),
  name: z.string(),
  state: z.enum(['in_service', 'coming']),
  from: ImpreciseAnswer,
  to: DayAnswer.nullable(),
  note: TextAnswer.nullable(),
  layer: LayerAnswer,
})

export const HubAnswer = z
  .object({
    slug: z.string(),
    name: z.string(),
    shortName: z.string(),
    status: z.enum(['planned', 'open', 'closed']),
    position: z.object({ lat: z.number(), lon: z.number(), withinMetres: z.number() }),
    address: z
      .object({
        street: z.string().nullable(),
        postcode: z.string().nullable(),
        town: z.string().nullable(),
        building: TextAnswer.nullable(),
        layer: LayerAnswer,
      })
      .nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    opening: MilestoneAnswer.nullable(),
    milestones: z.array(MilestoneAnswer),
    presence: z.array(PresenceAnswer),
    url: z.string(),
    layer: LayerAnswer,
  })
  .meta({ description: 'Et innbyggertorg slik det var, eller er, den dagen' })

const OpeningAnswer = z.object({
  start: z.string().meta({ description: 'Tidspunkt med avstand til UTC' }),
  end: z.string(),
  localStart: z.string().meta({ description: 'Norsk veggklokke' }),
  localEnd: z.string(),
  mode: z.enum(MODES),
})

const DayHoursAnswer = z.object({
  day: DayAnswer,
  state: z.enum(['open', 'closed', 'not_announced']),
  openings: z.array(OpeningAnswer),
  because: z.string().nullable().meta({
    description:
      'Hvorfor det er stengt: weekly, holiday, closure, override; eller untold_holiday når tida ikke er kunngjort for helligdagen',
  }),
  reason: TextAnswer.nullable(),
})

export const HoursAnswer = z.object({
  hub: z.string(),
  hours: z.array(
    z.object({
      provider: z.string().nullable().meta({ description: 'null: huset selv' }),
      name: z.string(),
      announced: z.array(DayHoursAnswer),
      example: z.array(DayHoursAnswer).nullable().meta({ description: 'Eksempel ved siden av det som ikke er kunngjort; ikke virkelig' }),
    }),
  ),
})

export const ProviderAnswer = z.object({
  slug: z.string(),
  name: z.string(),
  kind: z.string(),
  municipal: z.boolean().nullable().meta({ description: 'Run by the municipality; null: not known.' }),
  description: TextAnswer,
  phone: z.string().nullable(),
  email: z.string().nullable(),
  until: DayAnswer.nullable().meta({ description: 'Den siste dagen; null når ingen slutt er kjent' }),
  names: z.array(z.object({ name: z.string(), from: DayAnswer.nullable(), to: DayAnswer.nullable() })),
  hubs: z.array(z.object({ hub: z.string(), state: z.enum(['in_service', 'coming']) })),
  url: z.string(),
  layer: LayerAnswer,
})

export const NearestAnswer = z.object({
  label: z.string().nullable(),
  hub: z.string(),
  metres: z.number().nullable().meta({ description: 'Luftlinje fra posisjonen til torget; null når det ble spurt med postnummer' }),
  desk: z.string().nullable().meta({ description: 'Torget med nærmeste skranke i drift' }),
  deskMetresFromHub: z.number().nullable().meta({ description: 'Luftlinje fra torget til den skranken; 0 når den er på torget' }),
  others: z
    .array(z.object({ hub: z.string(), metresFromHub: z.number() }))
    .meta({ description: 'De neste torgene i avstand fra torget, de samme som på siden' }),
})

export const PlaceAnswer = z.object({
  slug: z.string(),
  name: z.string(),
  otherNames: z.array(z.string()).meta({ description: 'Andre navn og skrivemåter' }),
  hub: z.string().meta({ description: 'Torget stedet hører til' }),
  layer: LayerAnswer,
})

export const PostcodeAnswer = z.object({
  code: z.string(),
  town: z.string(),
  place: z.string().nullable().meta({ description: 'Stedet postnummeret hører til, når det er kjent' }),
  hub: z.string().meta({ description: 'Torget postnummeret hører til' }),
  layer: LayerAnswer,
})

export const NewsAnswer = z.object({
  key: z.string(),
  hub: z.string().nullable(),
  provider: z.string().nullable(),
  title: TextAnswer,
  body: TextAnswer,
  publishedAt: z.object({ at: z.string(), local: z.string() }),
  happensOn: DayAnswer.nullable().meta({ description: 'Dagen det som fortelles, skjer' }),
  url: z.string(),
  layer: LayerAnswer,
})
