import type { Tx } from '../platform/database/index.ts'
import type { Thing } from './link.ts'
import { onwardFromAll } from './walk-chain.ts'

/** Takes away all that was said of things that were made up, and of what they led to. What anybody asked for is never forgotten. */
export async function forgetThings(tx: Tx, things: readonly Thing[]): Promise<void> {
  const links = await onwardFromAll(tx, things)
  if (links.length === 0) return
  await tx
    .deleteFrom('chainLink')
    .where(
      'id',
      'in',
      links.map(({ id }) => id),
    )
    .execute()
}
