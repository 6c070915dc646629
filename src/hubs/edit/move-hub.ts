import { hubScope, moveGrants } from '../../people/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import { clearSearch } from '../../platform/search/index.ts'
import type { Acting } from './acting.ts'
import { Refused } from './refusal.ts'
import { isTaken } from './taken-address.ts'

/**
 * Gives a hub another address without touching what belongs to it: its rows, and the roles that staff have there.
 * The old address leads to the new one; putting the item afterwards settles which old ones do.
 */
export async function moveHub(tx: Tx, { from, to, acting }: { from: string; to: string; acting: Acting }): Promise<void> {
  if (from === to) return
  if (await isTaken(tx, 'hub', { slug: to, own: from })) throw new Refused({ why: 'address_taken' })
  await tx.deleteFrom('formerSlug').where('kind', '=', 'hub').where('leadsTo', '=', from).execute()
  await clearSearch(tx, { hub: from })
  await tx.updateTable('hub').set({ slug: to }).where('slug', '=', from).execute()
  await moveGrants(tx, { from: hubScope(from), to: hubScope(to), by: acting.actor }, acting.at)
}
