import { z } from 'zod'
import type { Tx } from '../platform/database/index.ts'
import { eventKind, recordEvent } from '../platform/outbox/index.ts'
import type { Instant } from '../platform/time/index.ts'
import type { ActivityItem } from './activity.ts'

/** Staff have set up an activity that a suggestion asked for. Whoever has the suggestion listens. */
export const cameOfSuggestion = eventKind(
  'activity.came-of-suggestion',
  z.object({
    activity: z.string(),
    suggestion: z.number(),
    /** In bokmål. */
    title: z.string(),
    /** Slug. */
    hub: z.string(),
  }),
)

interface Written {
  before: ActivityItem | null
  after: ActivityItem
  hub: string
  at: Instant
}

/** Once, in the transaction that first says where it came from. */
export async function tellOrigin(tx: Tx, { before, after, hub, at }: Written): Promise<void> {
  const { suggestion, key, title } = after
  if (suggestion === undefined || before?.suggestion === suggestion) return
  const payload = { activity: key, suggestion, title: title.nb, hub }
  await recordEvent(tx, { kind: cameOfSuggestion, subject: `activity:${key}`, payload, at })
}
