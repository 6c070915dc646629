import { randomBytes } from 'node:crypto'
import { raiseVersions } from '../../platform/cache/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { indexOpenLoan } from './search-entry.ts'

/** What a loan that is open to all is called in the programme. */
export interface Open {
  title: string
  /** What those who come pay, in kroner; null: not announced. */
  price: number | null
}

export const TITLE = { least: 3, most: 120 }
export const MOST_PRICE = 100_000

/** It stands in the programme from when the rooms are theirs. */
export async function openToAll(tx: Tx, { actId, open, today }: { actId: string; open: Open; today: Day }): Promise<void> {
  const key = `lan-${randomBytes(6).toString('hex')}`
  await tx
    .insertInto('openLoan')
    .values({ actId, key, ...open, knownFrom: today })
    .execute()
  await programmeChanged(tx, actId)
}

/** Pages that show the programme are made anew, where the loan is part of it, and search finds it as it is now. */
export async function programmeChanged(tx: Tx, actId: string): Promise<void> {
  await indexOpenLoan(tx, actId)
  const hubs = await tx
    .selectFrom('openLoan')
    .innerJoin('roomBooking', 'roomBooking.actId', 'openLoan.actId')
    .innerJoin('resource', 'resource.id', 'roomBooking.resourceId')
    .innerJoin('hub', 'hub.id', 'resource.hubId')
    .select('hub.slug')
    .distinct()
    .where('openLoan.actId', '=', actId)
    .execute()
  if (hubs.length === 0) return
  await raiseVersions(
    tx,
    hubs.map(({ slug }) => `hub:${slug}` as const),
    'session',
  )
}
