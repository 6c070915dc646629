import { Facts, Notice, type Fact } from '../../design/index.ts'
import type { Work } from '../work.ts'
import type { Collision } from './edit-state.ts'

interface CollisionProps {
  work: Work
  collision: Collision | null
  /** The thing as somebody else has made it; empty when it is gone. */
  facts: readonly Fact[]
}

/** Above a form that met somebody else's change, with the focus: theirs here, one's own still in the fields. */
export function CollisionNotice({ work, collision, facts }: CollisionProps) {
  if (collision === null) return null
  const { conflict: t } = work.t
  const said = {
    changed_meanwhile: { title: t.title, lead: t.lead },
    removed_meanwhile: { title: t.removed, lead: t.removedLead },
    already_there: { title: t.already, lead: t.alreadyLead },
  }[collision]
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the answer to a failed act must be where the reader is, also without script
    <section aria-label={said.title} tabindex={-1} autofocus>
      <Notice kind="urgent" title={said.title}>
        <p>{said.lead}</p>
        {facts.length === 0 ? null : <Facts items={facts} />}
      </Notice>
    </section>
  )
}
