import type { ActivityDate } from '../../activities/index.ts'
import { can, hubScope, providerScope } from '../../people/index.ts'
import { activitiesAt, type Opened } from '../activities/activity-target.ts'

interface LinkProps {
  opened: Pick<Opened, 'work' | 'key' | 'item'>
  date: ActivityDate
  /** Of the date, for listeners. */
  name: string
}

/** To the list of a date, for those who may see the names. */
export function AttendeesLink({ opened: { work, key, item }, date, name }: LinkProps) {
  if (item.signUp === undefined || work.hub === null) return null
  const scope = work.own?.kind === 'provider' ? providerScope(work.own.slug) : hubScope(work.hub.slug)
  if (!can(work.who, 'attendees.see', scope)) return null
  return (
    <>
      {' '}
      <a href={activitiesAt(work, `/${key}/pameldte/${date.occurrence}`)}>
        {work.t.signUps.list.link}
        <span class="ds-sr-only">{`: ${name}`}</span>
      </a>
    </>
  )
}
