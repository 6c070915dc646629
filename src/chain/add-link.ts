import { sql } from 'kysely'
import type { Tx } from '../platform/database/index.ts'
import { Fault } from '../platform/http/errors.ts'
import { isSame, linkFault, type LinkFault, type NewLink, type Thing } from './link.ts'
import { chainSaid } from './texts.ts'
import { onwardFrom, ownLinks } from './walk-chain.ts'

const CHAIN_LOCK = 7_406_700

/**
 * Writes one link in the transaction of what it tells of. Throws `conflict` with what stands in the way: a thing that is not known, has
 * ended or was merged, an end without a reason, a link that leads round in a ring.
 */
export async function addLink(tx: Tx, link: NewLink): Promise<void> {
  await lockChains(tx)
  const fault = linkFault(link, await ownLinks(tx, link.from))
  if (fault !== null) throw conflict(fault)
  if (await leadsRound(tx, link)) throw conflict('ring')
  await putLink(tx, link)
  if (link.to !== null) await receive(tx, link, link.to)
}

/** What is led to for the first time is received there and then, by whom it was led to. */
async function receive(tx: Tx, { day, holder, title, due }: NewLink, from: Thing): Promise<void> {
  if ((await ownLinks(tx, from)).length > 0) return
  await putLink(tx, { from, kind: 'received', to: null, day, holder, title, due, reason: null, closedBasis: null })
}

/** A ring may be closed by two links at once that see nothing of each other: they take turns. Links are few. */
export const lockChains = (tx: Tx) => sql`select pg_advisory_xact_lock(${sql.lit(CHAIN_LOCK)})`.execute(tx)

async function leadsRound(tx: Tx, { from, to }: NewLink): Promise<boolean> {
  if (to === null) return false
  if (isSame(from, to)) return true
  return (await onwardFrom(tx, to)).some((link) => link.to !== null && isSame(link.to, from))
}

export async function putLink(tx: Tx, { from, to, holder, ...said }: NewLink): Promise<void> {
  const ends = { fromKind: from.kind, fromKey: from.key, toKind: to?.kind ?? null, toKey: to?.key ?? null }
  await tx
    .insertInto('chainLink')
    .values({ ...said, ...ends, holderKind: holder.kind, holderKey: holder.key })
    .execute()
}

const conflict = (fault: LinkFault | 'ring') =>
  new Fault(
    'conflict',
    chainSaid((t) => t.faults[fault]),
  )
