import { Buttons, ButtonLink, type Ui } from '../../design/index.ts'
import { paths, type HubPicture } from '../../hubs/index.ts'
import { townTexts } from '../texts.ts'
import { hasHours } from './hours-rows.tsx'

/** On paper, on the wall, in the calendar: only where there is something to put there. */
export function TakeAway({ ui, hub: { hub, house, presences } }: { ui: Ui; hub: HubPicture }) {
  const t = townTexts(ui.lang).hub
  const open = hub.status === 'open'
  const someHours = (open && hasHours(house)) || presences.some((one) => one.state === 'in_service' && hasHours(one.hours))
  const ways = [
    ...(open ? [{ href: paths.poster(hub.slug), words: t.poster }] : []),
    ...(someHours ? [{ href: paths.calendar(hub.slug), words: t.subscribe }] : []),
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
