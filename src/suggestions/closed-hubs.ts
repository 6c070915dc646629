import { z } from 'zod'
import { ADMINISTRATION, handOver } from '../chain/index.ts'
import { hubsOnDay, type HubOnDay } from '../hubs/index.ts'
import { raiseVersions } from '../platform/cache/index.ts'
import type { Tx } from '../platform/database/index.ts'
import type { Recurring } from '../platform/jobs/index.ts'
import { eventKind, listener, recordEvent } from '../platform/outbox/index.ts'
import { instantToWall, type Instant } from '../platform/time/index.ts'
import { hubHolder } from './chain.ts'
import { tellStanding } from './tell-voices.ts'
import { suggestionTexts } from './texts.ts'

const Left = z.object({
  /** In bokmål. */
  reason: z.string(),
  /** Numbers of the suggestions that were open. */
  suggestions: z.array(z.number()),
})

/** What was open with a hub that is closed down waits for the municipality now. */
const hubLeft = eventKind('suggestion.hub-closed-down', Left)

/** Each hour, so that a date written by mistake can be taken away first. Done twice it finds nothing left. */
export const leaveClosedHubs: Recurring = {
  name: 'suggestions.leave-closed-hubs',
  schedule: '4 * * * *',
  run: async ({ db, clock }) => {
    const closed = (await hubsOnDay(db, clock.today())).filter(({ status }) => status === 'closed')
    for (const hub of closed) await db.transaction().execute((tx) => leave(tx, hub, clock.now()))
  },
}

/** Deadlines and all that was said stay as they are. */
async function leave(tx: Tx, { slug, name }: HubOnDay, at: Instant): Promise<void> {
  const { day } = instantToWall(at)
  const reason = suggestionTexts('nb').hubClosedDown(name)
  const moved = await handOver(tx, { from: hubHolder(slug), to: ADMINISTRATION, day, reason })
  if (moved.length === 0) return
  const suggestions = moved.flatMap(({ kind, key }) => (kind === 'suggestion' ? [Number(key)] : []))
  await recordEvent(tx, { kind: hubLeft, subject: `hub:${slug}`, payload: { reason, suggestions }, at })
  await raiseVersions(tx, [`hub:${slug}`])
}

/** Whoever stands behind what was open is told once whom it waits for now. */
export const hearHubsLeft = listener({
  kind: hubLeft,
  name: 'suggestions.hear-hubs-left',
  inOrder: true,
  handle: (tx, { payload: { suggestions, reason }, at }) => tellStanding(tx, suggestions, { told: 'handed_over', reason, at }),
})
