import type { Generated } from 'kysely'
import type { Layer, Localized } from '../platform/content/localized.ts'
import type { JsonColumn, LocalizedColumn, NullableLocalizedColumn } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import type { How } from './service.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    service: ServiceTable
    servicePlace: ServicePlaceTable
  }
}

interface ServiceTable {
  id: Generated<number>
  key: string
  providerId: number
  title: LocalizedColumn
  lead: LocalizedColumn
  names: JsonColumn<string[]>
  helps: LocalizedColumn
  bring: JsonColumn<Localized[]>
  notFor: NullableLocalizedColumn
  online: string | null
  validTo: Day | null
  layer: Layer
  source: string | null
  knownFrom: Day
}

interface ServicePlaceTable {
  id: Generated<number>
  serviceId: number
  hubId: number
  how: How
  note: NullableLocalizedColumn
  validFrom: Day | null
  validTo: Day | null
}
