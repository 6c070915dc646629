import { referralMoved, type ReferralMove } from '../cases/index.ts'
import { listener } from '../platform/outbox/index.ts'
import type { Tx } from '../platform/database/index.ts'
import type { Instant } from '../platform/time/index.ts'
import { leadToStatement, tellThoseBehind } from '../suggestions/index.ts'

/**
 * What a body sends of its own accord comes of what residents have said: the chain leads there from each of them, and every step of it is told
 * to all who stand behind one, in their own channel.
 */
export const referralTellsVoices = listener({
  kind: referralMoved,
  name: 'flows.referral-tells-voices',
  inOrder: true,
  handle: (tx, { payload, at }) => (payload.step === 'sent' ? sent(tx, payload, at) : moved(tx, payload, at)),
})

const sent = (tx: Tx, { ref, organ, due, title, said, suggestions }: ReferralMove, at: Instant) =>
  leadToStatement(tx, { numbers: suggestions, ref, title, holder: { kind: 'body', key: organ }, due, said, at })

const moved = (tx: Tx, { ref, said, ...move }: ReferralMove, at: Instant) =>
  tellThoseBehind(tx, { kind: 'statement', key: ref }, { told: toldOf(move), reason: said, at })

function toldOf({ step, end }: Pick<ReferralMove, 'step' | 'end'>) {
  if (step === 'measured') return end ?? 'done'
  return step === 'became_case' || step === 'sent' ? 'became_case' : (`organ_${step}` as const)
}
