import { ButtonLink, Notice } from '../../design/index.ts'
import { shortId } from '../../people/index.ts'
import type { Place } from '../place.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'

/** For whoever is signed in and may do nothing yet: what to do, and with which line. */
export function NoRole({ place }: { place: Place }) {
  const { ui, t, who } = place
  const { noRole } = t.desk
  return (
    <WorkPage place={place} title={noRole.title} lead={noRole.lead}>
      <div class="sec close">
        <Notice>
          <p>{noRole.ask}</p>
          <p>
            <code>{`npx torg user grant ${shortId(who.id)} hub_manager hub:${place.hubs[0]?.slug ?? 'torg'}`}</code>
          </p>
        </Notice>
        <ButtonLink href={ui.href(workPaths.account)}>{noRole.account}</ButtonLink>
      </div>
    </WorkPage>
  )
}
