import { activityPaths } from '../../activities/index.ts'
import type { Ui } from '../../design/index.ts'
import type { HubPicture } from '../../hubs/index.ts'
import { addDays, type Day } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'
import { withChoice, type AskedFor } from './asked.ts'
import { InviteLine } from './invite.tsx'

interface WeekProps {
  ui: Ui
  hub: HubPicture
  asked: AskedFor
}

/** The choices are kept from week to week, in large type, and to the month. */
export function WeekLinks({ ui, hub, asked, monday, isLarge }: WeekProps & { monday: Day; isLarge: boolean }) {
  const t = townTexts(ui.lang).activities
  const { slug } = hub.hub
  const path = activityPaths.programme(slug)
  const { live, day } = asked.moment
  const at = (more: Record<string, string>) => ui.href(`${path}?${new URLSearchParams({ ...more, ...asked.choices }).toString()}`)
  return (
    <p class="week-links off-paper">
      <a href={at({ dato: addDays(monday, -7) })}>{t.before}</a> <a href={at({ dato: addDays(monday, 7) })}>{t.after}</a>{' '}
      {isLarge ? (
        <a href={ui.href(withChoice(path, asked, {}))}>{t.usualType}</a>
      ) : (
        <a href={at({ skrift: 'stor', ...(live ? {} : { dato: day }) })}>{t.largeType}</a>
      )}{' '}
      <a href={ui.href(withChoice(activityPaths.month(slug), asked, {}))}>{t.wholeMonth}</a>{' '}
      <a href={ui.href(`${activityPaths.programmePoster(slug)}${live ? '' : `?dato=${day}`}`)}>{t.weekPoster}</a>{' '}
      <a href={ui.href(withChoice(activityPaths.listCalendar, asked, { torg: slug }))}>{t.calendar}</a>
    </p>
  )
}

/** Nothing of what was chosen: that there is something else is one link away. */
export function NoneChosen({ ui, hub, path }: Omit<WeekProps, 'asked'> & { path: string }) {
  const t = townTexts(ui.lang).activities
  return (
    <div class="nothing">
      <p class="lead">{t.noneFiltered}</p>
      <p>
        <a href={ui.href(path)}>{t.clear}</a>
      </p>
      <InviteLine ui={ui} hub={hub.hub} />
    </div>
  )
}

export const isNarrowed = ({ choices }: AskedFor) => Object.keys(choices).length > 0
