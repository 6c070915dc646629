import type { ActivityDate, DateFigures } from '../../activities/index.ts'
import { can, hubScope, providerScope } from '../../people/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { activitiesAt, type Opened } from '../activities/activity-target.ts'
import type { Work } from '../work.ts'

interface LinkProps {
  opened: Pick<Opened, 'work' | 'key' | 'item'>
  date: Pick<ActivityDate, 'occurrence' | 'day'>
  /** Of the date, for listeners. */
  name: string
}

/** To the list of a date, for those who may see the names; where nobody signs up, from the day on, to say how many came. */
export function AttendeesLink({ opened: { work, key, item }, date, name }: LinkProps) {
  const hasList = item.signUp !== undefined
  if (!maySee(work) || (!hasList && date.day > work.today)) return null
  const t = work.t.signUps.list
  return (
    <>
      {' '}
      <a href={activitiesAt(work, `/${key}/pameldte/${date.occurrence}`)}>
        {hasList ? t.link : t.countLink}
        <span class="ds-sr-only">{`: ${name}`}</span>
      </a>
    </>
  )
}

export function maySee({ hub, own, who }: Work): boolean {
  return hub !== null && can(who, 'attendees.see', own?.kind === 'provider' ? providerScope(own.slug) : hubScope(hub.slug))
}

/** «12 av 15 plasser, 2 venter»; nothing while nobody has signed up. */
export function takenWords(figures: ReadonlyMap<Day, DateFigures>, occurrence: Day, { work, item }: LinkProps['opened']): string[] {
  const { signedUp = 0, waiting = 0 } = figures.get(occurrence) ?? {}
  const t = work.t.signUps.list
  if (item.signUp === undefined || signedUp + waiting === 0) return []
  return [[t.taken(signedUp, item.signUp.seats ?? null), ...(waiting === 0 ? [] : [t.waits(waiting)])].join(', ')]
}
