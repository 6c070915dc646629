import type { ColumnType, GeneratedAlways } from 'kysely'
import type { Day } from '../platform/time/index.ts'
import type { Holder, OnwardKind, OwnKind, ThingKind } from './link.ts'

declare module '../platform/database/tables.ts' {
  interface Tables {
    chainLink: ChainLinkTable
  }
}

/** A link that stands is never changed: what comes after it is another link. */
type Fixed<T> = ColumnType<T, T, never>

interface ChainLinkTable {
  id: GeneratedAlways<number>
  fromKind: Fixed<ThingKind>
  fromKey: Fixed<string>
  kind: Fixed<OwnKind | OnwardKind>
  toKind: Fixed<ThingKind | null>
  toKey: Fixed<string | null>
  day: Fixed<Day>
  holderKind: Fixed<Holder['kind']>
  holderKey: Fixed<string>
  title: Fixed<string>
  due: Fixed<Day | null>
  reason: Fixed<string | null>
  closedBasis: Fixed<string | null>
}
