import type { Db } from '../../platform/database/index.ts'
import { readOpeningPeriods, type OpeningPeriodItem, type Stored } from '../items/index.ts'
import { overlaps, periodFromItem, type Conflict, type OwnedPeriod } from '../opening-hours/index.ts'
import { OpeningPeriod } from '../content/shapes.ts'
import type { Target } from './editable.ts'
import { Refused } from './refusal.ts'

/** Refuses opening hours that collide with others of the same owner, or with themselves. Other things pass. */
export async function checkPeriod(db: Db, { kind, scope }: Target, after: Stored<unknown>): Promise<void> {
  if (kind !== 'opening_period') return
  mustCollideWithNone({ item: OpeningPeriod.parse(after.item), layer: after.layer }, await readOpeningPeriods(db, scope, {}))
}

/** `stored`: all at the hub, the hours themselves as they were among them. */
export function mustCollideWithNone(own: Stored<OpeningPeriodItem>, stored: readonly Stored<OpeningPeriodItem>[]): void {
  const { key } = own.item
  const others = stored.filter(({ item }) => item.key !== key)
  const conflict = overlaps([...others, own].map(owned)).find((one) => concerns(one, key))
  if (conflict) throw refusalOf(conflict, key, others)
}

const owned = ({ item, layer }: Stored<OpeningPeriodItem>): OwnedPeriod => ({
  ...periodFromItem(item),
  owner: item.provider ?? null,
  layer,
})

const concerns = (conflict: Conflict, key: string) =>
  conflict.kind === 'periods_overlap' ? conflict.first === key || conflict.second === key : conflict.period === key

function refusalOf(conflict: Conflict, key: string, others: readonly Stored<OpeningPeriodItem>[]): Refused {
  if (conflict.kind === 'period_ends_before_it_begins') return new Refused({ why: 'ends_before_it_begins' })
  if (conflict.kind !== 'periods_overlap') return new Refused({ why: 'spans_overlap' })
  const otherKey = conflict.first === key ? conflict.second : conflict.first
  const other = others.find(({ item }) => item.key === otherKey)?.item
  return new Refused({ why: 'periods_overlap', other: otherKey, from: other?.from ?? null, to: other?.to ?? null })
}
