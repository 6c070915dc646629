import { proposalPaths } from '../../activities/index.ts'
import type { Ui } from '../../design/index.ts'
import { atHub, type HubPicture } from '../../hubs/index.ts'
import { proposalPageTexts } from '../proposals/texts.ts'
import { townTexts } from '../texts.ts'

/** An empty week or month invites: nothing ends without a next step. */
export function Invite({ ui, hub }: { ui: Ui; hub: HubPicture['hub'] }) {
  const t = townTexts(ui.lang).activities
  return (
    <div class="nothing">
      <p class="lead">{t.none}</p>
      <InviteLine ui={ui} hub={hub} />
    </div>
  )
}

/** Whoever has an idea is led to the form, at the hub that they looked at. */
export function InviteLine({ ui, hub }: { ui: Ui; hub: HubPicture['hub'] }) {
  return (
    <p>
      {townTexts(ui.lang).activities.invite}{' '}
      <a href={ui.href(proposalPaths.proposeAt(hub.slug))}>{proposalPageTexts(ui.lang).propose.linkAt(atHub(hub, ui.lang))}</a>
    </p>
  )
}

/** Below what happens: propose something, and see what others have proposed. */
export function ProposalLinks({ ui, hub }: { ui: Ui; hub: HubPicture['hub'] | undefined }) {
  const t = proposalPageTexts(ui.lang)
  return (
    <p class="week-links off-paper">
      <a href={ui.href(hub === undefined ? proposalPaths.propose : proposalPaths.proposeAt(hub.slug))}>
        {hub === undefined ? t.propose.link : t.propose.linkAt(atHub(hub, ui.lang))}
      </a>{' '}
      <a href={ui.href(hub === undefined ? proposalPaths.list : proposalPaths.listAt(hub.slug))}>{t.list.link}</a>
    </p>
  )
}
