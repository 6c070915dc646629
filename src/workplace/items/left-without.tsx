import { Notice } from '../../design/index.ts'
import { can, hubScope } from '../../people/index.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'

/** Booked times at the hub that nobody is there to receive any more, where it is said who is. */
export function LeftWithout({ work, count }: { work: Work; count: number }) {
  const { agenda, grants } = work.t
  const slug = work.hub?.slug ?? ''
  if (count === 0) return null
  return (
    <Notice title={agenda.plan.stranded(count)}>
      <p>{agenda.plan.strandedLead}</p>
      <p>
        {can(work.who, 'appointment.run', hubScope(slug)) ? (
          <a href={`${work.ui.href(workPaths.hubAppointments(slug))}#uten`}>{agenda.plan.whichStranded}</a>
        ) : (
          grants.left.notYours
        )}
      </p>
    </Notice>
  )
}
