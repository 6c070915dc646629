import type { Child } from '#html/jsx-runtime'
import type { Work } from '../work.ts'

/** The form inside keeps what is typed through a short loss of the network, and sends it once. */
export function Draft({ work, children }: { work: Work; children?: Child }) {
  const t = work.t.counter.draft
  return (
    <torg-draft data-lost={t.lost} data-sending={t.sending} data-found={t.found} data-discard={t.discard}>
      {children}
    </torg-draft>
  )
}
