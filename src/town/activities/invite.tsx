import type { Ui } from '../../design/index.ts'
import { atHub, type HubPicture } from '../../hubs/index.ts'
import { actPaths } from '../act/paths.ts'
import { townTexts } from '../texts.ts'

/** An empty week or month invites: nothing ends without a next step. */
export function Invite({ ui, hub }: { ui: Ui; hub: HubPicture['hub'] }) {
  const t = townTexts(ui.lang).activities
  return (
    <div class="nothing">
      <p class="lead">{t.none}</p>
      <p>
        {t.invite} <a href={ui.href(actPaths.contact(`hub:${hub.slug}`))}>{t.inviteLink(atHub(hub, ui.lang))}</a>
      </p>
    </div>
  )
}
