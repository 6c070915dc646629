import type { Acting, KeptElsewhere } from '../../hubs/edit/index.ts'
import type { Stored } from '../../hubs/items/index.ts'
import { examplesAreShown } from '../../platform/content/shown-layer.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { linkReferral } from './link-referral.ts'
import { Referral, type ReferralItem } from './referral.ts'
import { tellMoved } from './referral-moved.ts'
import { nameOfReferral, putReferral, readReferrals } from './referral-rows.ts'
import { referralFaults } from './referral-rule.ts'
import { reindexReferrals } from './search-entries.ts'
import { saidOfStep, tellReferral } from './tell-followers.ts'
import { referralSaid } from './texts.ts'

/** What a body sends, as its secretary writes it, and what came back, as the municipality tells. What is sent is not unsent. */
export const referralKind: KeptElsewhere = {
  name: 'referral',
  shape: Referral,
  put: (tx, { layer }, item) => putReferral(tx, Referral.parse(item), layer),
  remove: async () => {
    throw new Fault(
      'conflict',
      referralSaid((t) => t.faults.isSent),
    )
  },
  find: async (db, _, key) => (await readReferrals(db, { key }))[0] ?? null,
  unmet: async (db, { after, today }) => {
    const { data: item } = Referral.safeParse(after.item)
    return item === undefined ? [] : referralFaults(db, item, today)
  },
  written: async (tx, { before, after }, acting) => {
    const { data: item } = Referral.safeParse(after?.item)
    const { data: was = null } = Referral.nullable().safeParse(before?.item ?? null)
    if (item === undefined) return
    await reindexReferrals(tx)
    await moved(tx, { was, item }, acting)
  },
}

async function moved(tx: Tx, { was, item }: { was: ReferralItem | null; item: ReferralItem }, acting: Acting): Promise<void> {
  const ref = await nameOfReferral(tx, item)
  const { organ, due = null, title, measureOutcome: end = null } = item
  const added = item.suggestions.filter((number) => was?.suggestions.includes(number) !== true).map(Number)
  const steps = await linkReferral({ tx, item, ref, today: acting.today })
  const isJoined = was !== null && added.length > 0
  for (const step of isJoined ? (['sent', ...steps] as const) : steps) {
    const said = await saidOfStep(tx, item, step)
    await tellMoved(tx, { ref, step, organ, due, title: title.nb, said: said.nb, end, suggestions: added }, acting.at)
    if (steps.includes(step)) await tellReferral(tx, { item, ref, step, said }, acting)
  }
}

export async function listReferrals(db: Db): Promise<Stored<ReferralItem>[]> {
  const all = (await readReferrals(db, {})).toReversed()
  return (await examplesAreShown(db)) ? all : all.filter(({ layer }) => layer !== 'example')
}
