import { bodySucceeded } from '../bodies/index.ts'
import { listener } from '../platform/outbox/index.ts'
import { tellStanding } from '../suggestions/index.ts'

/** A body has ended, and another answers what was open with it: whoever stands behind that is told once whom it waits for now. */
export const successionTellsVoices = listener({
  kind: bodySucceeded,
  name: 'flows.succession-tells-voices',
  inOrder: true,
  handle: (tx, { payload: { suggestions, reason }, at }) => tellStanding(tx, suggestions, { told: 'handed_over', reason, at }),
})
