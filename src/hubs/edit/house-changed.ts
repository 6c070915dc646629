import { z } from 'zod'
import type { Tx } from '../../platform/database/index.ts'
import { eventKind, recordEvent } from '../../platform/outbox/index.ts'
import type { Instant } from '../../platform/time/index.ts'

const OF_THE_HOUSE: ReadonlySet<string> = new Set(['closure', 'opening_period', 'room'])

/** When a house is open, or which rooms it has, is otherwise than it was: whoever has promised somebody a room listens. */
export const houseChanged = eventKind('hub.house-changed', z.object({ hub: z.string() }))

/** In the transaction that changed it; changes of other sorts are no news of the house. */
export async function tellOfHouse(tx: Tx, { kind, hub }: { kind: string; hub: string | null }, at: Instant): Promise<void> {
  if (hub === null || !OF_THE_HOUSE.has(kind)) return
  await recordEvent(tx, { kind: houseChanged, subject: `hub:${hub}`, payload: { hub }, at })
}
