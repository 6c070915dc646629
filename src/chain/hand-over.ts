import { sql } from 'kysely'
import type { Tx } from '../platform/database/index.ts'
import { Fault } from '../platform/http/errors.ts'
import type { Day } from '../platform/time/index.ts'
import { lockChains, putLink } from './add-link.ts'
import { ENDS, isSame, PASSING, type Holder, type Thing, type ThingKind } from './link.ts'
import { chainSaid } from './texts.ts'

interface HandOver {
  from: Holder
  to: Holder
  day: Day
  reason: string
}

/**
 * All that waits for a holder that ends waits for its successor from now on, with its deadline; what was said before stays as it is. Returns
 * what was handed over. Throws `conflict` when the successor is the holder itself.
 */
export async function handOver(tx: Tx, { from, to, day, reason }: HandOver): Promise<Thing[]> {
  if (isSame(from, to))
    throw new Fault(
      'conflict',
      chainSaid((t) => t.faults.toItself),
    )
  await lockChains(tx)
  const held = await heldBy(tx, from)
  for (const { thing, title, due } of held)
    await putLink(tx, { from: thing, kind: 'handed_over', to: null, day, holder: to, title, due, reason, closedBasis: null })
  return held.map(({ thing }) => thing)
}

interface Held {
  kind: ThingKind
  key: string
  title: string
  due: Day | null
}

/** What was last said to be theirs, has not ended and leads nowhere yet. */
async function heldBy(tx: Tx, { kind, key }: Holder): Promise<{ thing: Thing; title: string; due: Day | null }[]> {
  const { rows } = await sql<Held>`
    select last.from_kind as kind, last.from_key as key, last.title, last.due
    from chain_link last
    where last.holder_kind = ${kind} and last.holder_key = ${key}
      and not exists (
        select 1 from chain_link o where o.from_kind = last.from_kind and o.from_key = last.from_key
        and (o.id > last.id or (o.to_kind is not null and o.kind <> ${PASSING}))
      )
      and last.kind <> all(${[...ENDS]})
    order by last.id`.execute(tx)
  return rows.map(({ kind: thingKind, key: thingKey, title, due }) => ({ thing: { kind: thingKind, key: thingKey }, title, due }))
}
