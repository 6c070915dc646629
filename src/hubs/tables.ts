import type { ColumnType, Generated } from 'kysely'
import type { Layer } from '../platform/content/localized.ts'
import type { FixedWords } from '../design/index.ts'
import type { LocalizedColumn, NullableLocalizedColumn } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import type { FACILITY_KINDS, MessageLineKey, MILESTONE_KINDS, Mode, OnHolidays, PROVIDER_KINDS } from './content/shapes.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    municipality: {
      slug: string
      name: string
      mergedOn: Day | null
      phone: string | null
      email: string | null
      accessibilityStatement: string | null
      privacyEmail: string | null
      goalsSaid: NullableLocalizedColumn
      privacyName: NullableLocalizedColumn
      privacyPhone: string | null
      privacyPostal: string | null
      source: string | null
    }
    schoolHoliday: { key: string; title: LocalizedColumn; validFrom: Day; validTo: Day; layer: Layer; source: string | null }
    municipalityNumber: { number: string; validFrom: Day; validTo: Day | null; layer: Layer }
    formerMunicipality: { slug: string; name: string; number: string }
    hub: HubTable
    hubName: HubNameTable
    hubLocation: HubLocationTable
    milestone: MilestoneTable
    provider: ProviderTable
    providerName: { id: Generated<number>; providerId: number; name: string; validFrom: Day | null; validTo: Day | null }
    formerSlug: { kind: 'hub' | 'provider'; slug: string; leadsTo: string }
    presence: PresenceTable
    openingPeriod: OpeningPeriodTable
    openingSpan: OpeningSpanTable
    closure: ClosureTable
    closureException: { closureId: number; providerId: number; note: NullableLocalizedColumn }
    facility: FacilityTable
    room: RoomTable
    offer: OfferTable
    news: NewsTable
    messageLine: { key: MessageLineKey; words: LocalizedColumn; layer: Layer; source: string | null }
    newsTheme: { newsId: number; theme: string }
    newsPlace: { newsId: number; place: string }
    theme: { slug: string; name: LocalizedColumn; layer: Layer; source: string | null }
    predecessor: PredecessorTable
    place: { slug: string; name: string; otherNames: string[]; hubId: number; layer: Layer; source: string | null }
    postcode: { code: string; town: string; hubId: number; place: string | null; layer: Layer; source: string | null }
    contentFile: { path: string; sha256: string }
    synonymGroup: { id: Generated<number>; words: string[]; layer: Layer }
    translationApproval: { lang: string; approvedBy: string; approvedOn: Day; words: FixedWords }
  }
}

interface Origin {
  knownFrom: Day
  layer: Layer
  source: string | null
}
interface Row extends Origin {
  id: Generated<number>
  key: string
}

interface HubTable extends Origin {
  id: Generated<number>
  slug: string
  position: number
  formerMunicipality: string | null
  shape: 'arc' | 'edge'
  start: number
  step: number
  bright: string
  deep: string
  lat: number
  lon: number
  withinM: number
  phone: string | null
  email: string | null
}

interface HubNameTable {
  id: Generated<number>
  hubId: number
  name: string
  short: string
  preposition: NullableLocalizedColumn
  validFrom: Day | null
  validTo: Day | null
}

interface HubLocationTable extends Row {
  hubId: number
  building: NullableLocalizedColumn
  street: string | null
  postcode: string | null
  town: string | null
  directions: NullableLocalizedColumn
  doorConfirmed: boolean
  validFrom: Day | null
  validTo: Day | null
}

export type MilestoneKind = (typeof MILESTONE_KINDS)[number]

interface MilestoneTable extends Row {
  hubId: number | null
  kind: MilestoneKind
  state: 'planned' | 'actual'
  earliest: Day
  latest: Day
  title: LocalizedColumn
  body: NullableLocalizedColumn
  link: string | null
  announcedAsFirst: boolean
  cameOf: string | null
}

export type ProviderKind = (typeof PROVIDER_KINDS)[number]
export type FacilityKind = (typeof FACILITY_KINDS)[number]

interface ProviderTable extends Origin {
  id: Generated<number>
  slug: string
  position: number
  kind: ProviderKind
  /** Run by the municipality; null: not known. */
  municipal: boolean | null
  frontDesk: boolean
  sensitive: ColumnType<boolean, boolean | undefined, boolean>
  description: LocalizedColumn
  phone: string | null
  email: string | null
  validTo: Day | null
}

interface PresenceTable extends Row {
  hubId: number
  providerId: number
  earliest: Day
  latest: Day
  validTo: Day | null
  note: NullableLocalizedColumn
  phone: string | null
  email: string | null
}

interface OpeningPeriodTable extends Row {
  hubId: number
  providerId: number | null
  title: NullableLocalizedColumn
  validFrom: Day | null
  validTo: Day | null
  override: boolean
  onHolidays: OnHolidays
  sequence: Generated<number>
}

interface OpeningSpanTable {
  periodId: number
  position: number
  weekdays: number
  opens: number
  closes: number
  mode: Mode
  note: NullableLocalizedColumn
}

interface ClosureTable extends Row {
  hubId: number
  providerId: number | null
  validFrom: Day
  validTo: Day
  reason: LocalizedColumn
  sequence: Generated<number>
}

interface FacilityTable extends Row {
  hubId: number
  kind: FacilityKind
  state: 'yes' | 'no' | 'partly' | 'unknown'
  note: NullableLocalizedColumn
  checkedOn: Day | null
  validTo: Day | null
}

interface RoomTable extends Row {
  hubId: number
  name: LocalizedColumn
  capacity: number | null
  floor: NullableLocalizedColumn
  note: NullableLocalizedColumn
  fireLimit: number | null
  setUp: number | null
  tidy: number | null
  /** Taken by appointments alone. */
  isDesk: ColumnType<boolean, boolean | undefined, boolean>
  keyRule: NullableLocalizedColumn
  rentVoluntary: number | null
  rentPrivate: number | null
  rentMunicipal: number | null
  rentBusiness: number | null
  validTo: Day | null
}

interface OfferTable extends Row {
  providerId: number
  hubId: number | null
  title: LocalizedColumn
  body: NullableLocalizedColumn
  how: 'drop_in' | 'by_appointment' | 'self_service'
  validTo: Day | null
}

interface NewsTable {
  id: Generated<number>
  hubId: number | null
  providerId: number | null
  key: string
  title: LocalizedColumn
  body: LocalizedColumn
  publishedAt: Date
  happensOn: Day | null
  sequence: Generated<number>
  layer: Layer
  source: string | null
}

interface PredecessorTable extends Row {
  hubId: number
  name: string
  note: NullableLocalizedColumn
  carriedOnFrom: Day
}
