import { ButtonLink, Notice } from '../../design/index.ts'
import { shortId } from '../../people/index.ts'
import type { Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'

/** For whoever is signed in and may do nothing yet: what to do, and with which line. */
export function NoRole({ work }: { work: Work }) {
  const { ui, t, who } = work
  const { noRole } = t.desk
  return (
    <WorkPage work={work} title={noRole.title} lead={noRole.lead}>
      <div class="sec close">
        <Notice>
          <p>{noRole.ask}</p>
          <p>
            <code>{`npx torg user grant ${shortId(who.id)} hub_manager hub:${work.hubs[0]?.slug ?? 'torg'}`}</code>
          </p>
        </Notice>
        <ButtonLink href={ui.href(workPaths.account)}>{noRole.account}</ButtonLink>
      </div>
    </WorkPage>
  )
}
