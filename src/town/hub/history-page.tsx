import { Page, PageTitle, type Ui } from '../../design/index.ts'
import {
  detailsOnDay,
  paths,
  sharedMilestones,
  townPicture,
  uiOf,
  type HubDetails,
  type HubPicture,
  type Milestone,
  type TownPicture,
} from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { AsOfDay } from '../as-of-day.tsx'
import { momentOf } from '../as-of.ts'
import { townTexts } from '../texts.ts'
import { hubOrRedirect } from './hub-or-redirect.ts'
import { StorySection } from './story-section.tsx'

/** `/torg/:hub/historie`: all milestones, plans that came true included, names and predecessors. */
export async function historyPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const [ui, picture] = await Promise.all([uiOf(c, moment.day), townPicture(db, moment)])
  const hub = await hubOrRedirect(c, picture)
  if (hub instanceof Response) return hub
  const [details, shared] = await Promise.all([detailsOnDay(db, hub.hub.id, moment), sharedMilestones(db, moment.known)])
  c.set('cacheable', { topics: ['town'], freshUntil: picture.freshUntil, query: ['dato'] })
  return c.html(<HistoryPage ui={ui} hub={hub} picture={picture} details={details} shared={shared} />)
}

interface HistoryProps {
  ui: Ui
  hub: HubPicture
  picture: TownPicture
  details: HubDetails
  shared: readonly Milestone[]
}

function HistoryPage(props: HistoryProps) {
  const { ui, hub, picture } = props
  const title = `${hub.hub.short}: ${townTexts(ui.lang).hub.wholeStory.toLowerCase()}`
  return (
    <Page
      ui={ui}
      title={title}
      description={townTexts(ui.lang).hub.storyDescription(hub.hub.name)}
      hub={hub.hub.slug}
      noindex={!picture.live}
      asOf={picture.live ? null : <AsOfDay ui={ui} day={picture.day} back={paths.history(hub.hub.slug)} />}
    >
      <PageTitle title={title} lead={<a href={ui.href(paths.hub(hub.hub.slug))}>{townTexts(ui.lang).news.back(hub.hub.short)}</a>} />
      <StorySection {...props} whole />
    </Page>
  )
}
