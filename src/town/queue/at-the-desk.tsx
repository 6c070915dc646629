import type { Child } from '#html/jsx-runtime'
import { queuePaths } from '../../appointments/index.ts'
import type { Ui } from '../../design/index.ts'
import { deskStaffed, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import { NotStaffed } from './staffed-words.tsx'
import { queuePageTexts } from './texts.ts'

/** On a hub's page: a number while somebody is at the desk; on a day when nobody comes, when somebody does, and where somebody is now. Else null. */
export function atTheDesk(ui: Ui, hub: HubPicture, picture: TownPicture): Child {
  const staffed = picture.live ? deskStaffed(hub, picture.at) : null
  if (staffed === null) return null
  if (staffed.until !== null)
    return (
      <p>
        <a href={ui.href(queuePaths.kiosk(hub.hub.slug))}>{queuePageTexts(ui.lang).notice.take}</a>
      </p>
    )
  return staffed.today || staffed.next === null ? null : <NotStaffed ui={ui} hub={hub} picture={picture} />
}
