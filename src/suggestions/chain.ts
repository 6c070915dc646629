import { addLink, onwardFrom, type Holder, type NewLink, type Thing } from '../chain/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { instantToWall, type Day, type Instant } from '../platform/time/index.ts'
import type { LockedSuggestion } from './lock-suggestion.ts'
import { replyFrom } from './reading.ts'
import { neutralTitle } from './suggestion.ts'

export const thingOf = (number: number): Thing => ({ kind: 'suggestion', key: String(number) })

export const hubHolder = (slug: string): Holder => ({ kind: 'hub', key: slug })

/** The last day to answer on, of what is asked for at an instant of the town. */
export const replyBy = (at: Instant): Day => replyFrom(instantToWall(at).day)

type Received = Pick<LockedSuggestion, 'number' | 'hub' | 'asksBody'>

/** It has begun: the hub, or the body that is asked, has so many days to answer. The title is not theirs: nobody has read it yet. */
export const receivedLink = ({ number, hub, asksBody }: Received, at: Instant): NewLink => ({
  from: thingOf(number),
  kind: 'received',
  to: null,
  day: instantToWall(at).day,
  holder: asksBody === null ? hubHolder(hub) : { kind: 'body', key: asksBody },
  title: neutralTitle(number),
  due: replyBy(at),
  reason: null,
  closedBasis: null,
})

/** Once: also when it was held back for a while after it had begun. */
export async function receiveInChain(tx: Tx, suggestion: Received, at: Instant): Promise<void> {
  if ((await onwardFrom(tx, thingOf(suggestion.number))).length === 0) await addLink(tx, receivedLink(suggestion, at))
}
