import { Buttons, ButtonLink, type Ui } from '../../design/index.ts'
import { openingDay, paths, shownNext, type HubPicture } from '../../hubs/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { meetingsAhead } from '../paper/ahead.ts'
import { townTexts } from '../texts.ts'
import { hasHours } from './hours-rows.tsx'

/** Somebody's hours are known there, if only by an example. */
const someHours = ({ hub, house, presences }: HubPicture): boolean =>
  (hub.status === 'open' && hasHours(house)) || presences.some((one) => one.state === 'in_service' && hasHours(one.hours))

/** Hours that begin later than this week. */
const someComing = ({ house, presences }: HubPicture): boolean =>
  [house, ...presences.map(({ hours }) => hours)].some((hours) => shownNext(hours) !== null)

/** Its calendar has something in it: hours, or a known day that is to come. */
export const hasCalendar = (picture: HubPicture, today: Day): boolean =>
  someHours(picture) || someComing(picture) || openingDay(picture, today) !== null || meetingsAhead(picture, today, 'nb').length > 0

/** On paper, on the wall, in the calendar: only where there is something to put there. */
export function TakeAway({ ui, hub: picture }: { ui: Ui; hub: HubPicture }) {
  const { hub } = picture
  const t = townTexts(ui.lang).hub
  const open = hub.status === 'open'
  const ways = [
    ...(open ? [{ href: paths.poster(hub.slug), words: t.poster }] : []),
    ...(someHours(picture) ? [{ href: paths.calendar(hub.slug), words: t.subscribe }] : []),
    ...(open ? [{ href: paths.wall(hub.slug), words: t.wall }] : []),
  ]
  if (ways.length === 0) return null
  return (
    <div class="sec close off-paper">
      <Buttons>
        {ways.map(({ href, words }) => (
          <ButtonLink href={ui.href(href)} weight="secondary">
            {words}
          </ButtonLink>
        ))}
      </Buttons>
    </div>
  )
}
