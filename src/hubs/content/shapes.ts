import { z } from 'zod'
import { parseDay, parseImprecise, type Day } from '../../platform/time/index.ts'

/**
 * The shapes of everything a hub is described by. One shape each for the content pack, the staff's forms,
 * the API and the history of changes. A row's layer is the folder it lies in, never a field.
 */
const text = (max: number) => z.string().trim().min(1, 'kan ikke være tom').max(max, `kan ha høyst ${max} tegn`)

export const LocalizedText = (max: number) =>
  z.strictObject({ nb: text(max), nn: text(max).optional(), en: text(max).optional() })

export const DayText = z
  .string()
  .refine((value) => parseDay(value) !== null, 'må være en dato som finnes, skrevet ÅÅÅÅ-MM-DD')
  .transform((value) => value as Day)

export const ImpreciseText = z
  .string()
  .refine((value) => parseImprecise(value) !== null, 'må være en dato (2020-01-02), en måned (2020-06), et kvartal (2021-Q1) eller et år (2020)')

export const Key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'må være små bokstaver a–z, tall og bindestrek')

const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'må være et klokkeslett, skrevet TT:MM')

/** Where a row comes from and since when it was known. Facts and history must name a source. */
const origin = { source: text(300).optional(), knownFrom: DayText }

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export const MODES = ['staffed', 'self_service', 'by_appointment', 'remote'] as const
export type Mode = (typeof MODES)[number]

export const Span = z.strictObject({
  days: z.array(z.enum(WEEKDAYS)).min(1, 'velg minst én dag'),
  from: TimeOfDay,
  to: TimeOfDay,
  /** `to` is on the day after: 20:00–02:00. */
  nextDay: z.boolean().default(false),
  mode: z.enum(MODES).default('staffed'),
  note: LocalizedText(200).optional(),
})

/** Opening hours in force from a day to a day, for the house itself or for one provider in it. */
export const OpeningPeriod = z.strictObject({
  key: Key,
  /** Absent: the house itself. */
  provider: Key.optional(),
  title: LocalizedText(100).optional(),
  from: DayText.optional(),
  to: DayText.optional(),
  /** Goes before ordinary hours on its days. Without spans: closed. */
  override: z.boolean().default(false),
  onHolidays: z.enum(['closed', 'as_usual']).default('closed'),
  spans: z.array(Span).max(40),
  ...origin,
})

export const Closure = z.strictObject({
  key: Key,
  provider: Key.optional(),
  from: DayText,
  /** To and including this day. */
  to: DayText,
  reason: LocalizedText(300),
  /** Who is there all the same. */
  exceptions: z.array(z.strictObject({ provider: Key, note: LocalizedText(200).optional() })).default([]),
  ...origin,
})

export const MILESTONE_KINDS = ['opening', 'official_opening', 'move', 'closing', 'public_meeting', 'decision', 'merger', 'rename', 'other'] as const
export const Milestone = z.strictObject({
  key: Key,
  kind: z.enum(MILESTONE_KINDS),
  state: z.enum(['planned', 'actual']),
  date: ImpreciseText,
  title: LocalizedText(160),
  body: LocalizedText(600).optional(),
  link: z.url().optional(),
  /** Said beforehand to be the first to open after the merger: settles what imprecise dates cannot. */
  announcedAsFirst: z.boolean().default(false),
  ...origin,
})

export const Presence = z.strictObject({
  key: Key,
  provider: Key,
  from: ImpreciseText,
  to: DayText.optional(),
  note: LocalizedText(300).optional(),
  phone: text(40).optional(),
  email: z.email().optional(),
  ...origin,
})

export const FACILITY_KINDS = [
  'step_free', 'lift', 'hearing_loop', 'accessible_toilet', 'changing_table', 'pram_parking', 'accessible_parking', 'guide_lines',
  'pc', 'copier', 'wifi', 'kitchen', 'stage', 'workshop', 'cafe', 'book_machine',
] as const
export const Facility = z.strictObject({
  key: Key,
  kind: z.enum(FACILITY_KINDS),
  state: z.enum(['yes', 'no', 'partly', 'unknown']),
  note: LocalizedText(300).optional(),
  checkedOn: DayText.optional(),
  to: DayText.optional(),
  ...origin,
})

export const Room = z.strictObject({
  key: Key,
  name: LocalizedText(100),
  capacity: z.number().int().min(1).max(5000).optional(),
  floor: text(40).optional(),
  note: LocalizedText(300).optional(),
  to: DayText.optional(),
  ...origin,
})

export const Offer = z.strictObject({
  key: Key,
  provider: Key,
  title: LocalizedText(100),
  body: LocalizedText(500).optional(),
  how: z.enum(['drop_in', 'by_appointment', 'self_service']),
  to: DayText.optional(),
  ...origin,
})

export const News = z.strictObject({
  key: Key,
  /** The sender when it is not the hub itself. */
  provider: Key.optional(),
  title: LocalizedText(120),
  body: LocalizedText(4000),
  /** Local wall time, `2020-01-02T09:00`. */
  publishedAt: z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, 'må være dato og klokkeslett, skrevet ÅÅÅÅ-MM-DDTTT:MM'),
  source: text(300).optional(),
})

export const Predecessor = z.strictObject({
  key: Key,
  name: text(120),
  note: LocalizedText(300).optional(),
  carriedOnFrom: DayText,
  ...origin,
})

export const Location = z.strictObject({
  key: Key,
  building: LocalizedText(200).optional(),
  street: text(120).optional(),
  postcode: z.string().regex(/^\d{4}$/, 'må være fire siffer').optional(),
  town: text(60).optional(),
  directions: LocalizedText(600).optional(),
  doorConfirmed: z.boolean(),
  from: DayText.optional(),
  to: DayText.optional(),
  ...origin,
})

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'må være en farge, skrevet #rrggbb med små bokstaver')

export const Mark = z.strictObject({
  shape: z.enum(['arc', 'edge']),
  start: z.number().int().min(0).max(3),
  step: z.number().int().min(0).max(3),
  bright: colour,
  deep: colour,
})

export const Hub = z.strictObject({
  slug: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, 'må være små bokstaver a–z, tall og bindestrek'),
  order: z.number().int().min(1),
  formerMunicipality: Key.optional(),
  mark: Mark,
  position: z.strictObject({
    lat: z.number().min(57).max(72),
    lon: z.number().min(4).max(32),
    /** How far off it may be, in metres. 0 only when a person has confirmed the door. */
    within: z.number().int().min(0),
  }),
  names: z
    .array(z.strictObject({ name: text(80), short: text(30), from: DayText.optional(), to: DayText.optional() }))
    .min(1),
  phone: text(40).optional(),
  email: z.email().optional(),
  formerSlugs: z.array(Key).default([]),
  ...origin,
})

/** A hub's file in one layer: the hub itself (in exactly one layer) and rows about it. */
export const HubFile = z.strictObject({
  hub: Hub.optional(),
  locations: z.array(Location).default([]),
  milestones: z.array(Milestone).default([]),
  presence: z.array(Presence).default([]),
  hours: z.array(OpeningPeriod).default([]),
  closures: z.array(Closure).default([]),
  facilities: z.array(Facility).default([]),
  rooms: z.array(Room).default([]),
  offers: z.array(Offer).default([]),
  news: z.array(News).default([]),
  predecessors: z.array(Predecessor).default([]),
})

export const PROVIDER_KINDS = [
  'municipal_service', 'library', 'volunteer_centre', 'association', 'business', 'senior_centre', 'youth', 'health', 'culture', 'church',
] as const
export const Provider = z.strictObject({
  slug: z.string().regex(/^[a-z][a-z0-9-]{1,59}$/, 'må være små bokstaver a–z, tall og bindestrek'),
  order: z.number().int().min(1),
  kind: z.enum(PROVIDER_KINDS),
  municipal: z.boolean(),
  frontDesk: z.boolean().default(false),
  names: z.array(z.strictObject({ name: text(80), from: DayText.optional(), to: DayText.optional() })).min(1),
  description: LocalizedText(800),
  phone: text(40).optional(),
  email: z.email().optional(),
  formerSlugs: z.array(Key).default([]),
  /** Offered wherever the provider is met. */
  offers: z.array(Offer.omit({ provider: true })).default([]),
  ...origin,
})
export const ProvidersFile = z.strictObject({ providers: z.array(Provider) })

export const PlacesFile = z.strictObject({
  places: z.array(
    z.strictObject({ slug: Key, name: text(60), otherNames: z.array(text(60)).default([]), hub: Key, source: text(300).optional() }),
  ),
  postcodes: z.array(
    z.strictObject({
      codes: z.array(z.string().regex(/^\d{4}$/, 'må være fire siffer')).min(1),
      town: text(60),
      hub: Key,
      place: Key.optional(),
      source: text(300).optional(),
    }),
  ),
})

export const CommitteesFile = z.strictObject({
  committees: z.array(
    z.strictObject({
      slug: Key,
      name: LocalizedText(120),
      hub: Key,
      places: z.array(Key).min(1),
      body: LocalizedText(1000),
      trialFrom: DayText,
      trialTo: DayText,
      afterTrial: LocalizedText(600).optional(),
      afterTrialKnownFrom: DayText.optional(),
      ...origin,
    }),
  ),
})

export const MunicipalityFile = z.strictObject({
  municipality: z
    .strictObject({
      slug: Key,
      name: text(60),
      mergedOn: DayText.optional(),
      phone: text(40).optional(),
      email: z.email().optional(),
      accessibilityStatement: z.url().optional(),
      numbers: z.array(z.strictObject({ number: z.string().regex(/^\d{4}$/), from: DayText, to: DayText.optional() })),
      formerMunicipalities: z.array(z.strictObject({ slug: Key, name: text(60), number: z.string().regex(/^\d{4}$/) })),
    })
    .optional(),
  milestones: z.array(Milestone).default([]),
  news: z.array(News).default([]),
})
