import { moveGrants, providerScope } from '../../people/index.ts'
import type { Tx } from '../../platform/database/index.ts'
import type { Acting } from './acting.ts'
import { Refused } from './refusal.ts'
import { isTaken } from './taken-address.ts'

/** Gives a provider another address: where it is met, what it has said and the roles held there follow. Putting the item afterwards settles which old ones lead here. */
export async function moveProvider(tx: Tx, { from, to, acting }: { from: string; to: string; acting: Acting }): Promise<void> {
  if (from === to) return
  if (await isTaken(tx, 'provider', { slug: to, own: from })) throw new Refused({ why: 'address_taken' })
  await tx.deleteFrom('formerSlug').where('kind', '=', 'provider').where('leadsTo', '=', from).execute()
  await tx.updateTable('provider').set({ slug: to }).where('slug', '=', from).execute()
  await moveGrants(tx, { from: providerScope(from), to: providerScope(to), by: acting.actor }, acting.at)
}
