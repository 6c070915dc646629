import { sql } from 'kysely'
import { plainRows, stored, wantedOnly, type Stored, type Wanted } from '../../hubs/items/index.ts'
import type { Layer } from '../../platform/content/localized.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Referral, type ReferralItem } from './referral.ts'

const rows = plainRows({ table: 'referral', shape: Referral, order: ['sentOn', 'key'] })

/** Writes or replaces by key; a new one is the next of its body. Those who write are let in one at a time. */
export async function putReferral(tx: Tx, item: ReferralItem, layer: Layer): Promise<void> {
  await rows.put(tx, item, layer)
  await sql`
    update referral set number = (select coalesce(max(number), 0) + 1 from referral r where r.body_slug = ${item.bodySlug})
    where key = ${item.key} and number is null`.execute(tx)
}

/** The oldest first. */
export async function readReferrals(db: Db, wanted: Wanted): Promise<Stored<ReferralItem>[]> {
  const found = await db.selectFrom('referral').selectAll().where(wantedOnly('referral', wanted)).orderBy('sentOn').orderBy('key').execute()
  return found.map(({ number: _, ...row }) => stored(Referral, row))
}

/** Which of the body's it is, and what it is called in the chain and in its address: `lsu-tofte/sendt/3`. */
export async function nameOfReferral(db: Db, { key, bodySlug }: Pick<ReferralItem, 'key' | 'bodySlug'>): Promise<string> {
  const { number } = await db.selectFrom('referral').select('number').where('key', '=', key).executeTakeFirstOrThrow()
  return referralRef({ bodySlug, number })
}

export const referralRef = ({ bodySlug, number }: { bodySlug: string; number: number }): string => `${bodySlug}/sendt/${number}`
