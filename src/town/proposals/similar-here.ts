import { activitiesOf, findProposals, similarTo, type ActivityItem, type Proposal, type Wording } from '../../activities/index.ts'
import { hubScope } from '../../hubs/items/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'

export interface Similar {
  activities: readonly { item: ActivityItem; isExample: boolean }[]
  proposals: readonly Proposal[]
}

const MOST = 3

/** What there is at the hub that may be the same: it hints, so that people join one another. */
export async function similarHere(
  db: Db,
  { hub, wording, today, lang }: { hub: string; wording: Pick<Wording, 'title' | 'body'>; today: Day; lang: Language },
): Promise<Similar> {
  const [stored, proposals] = await Promise.all([
    activitiesOf(db, hubScope(hub)),
    findProposals(db, { hubs: [hub], onlyShown: true, answered: 'no' }),
  ])
  const activities = stored.filter(({ item }) => item.knownFrom <= today && isAhead(item, today))
  const described = activities.map(({ item, layer }) => ({
    item,
    isExample: layer === 'example',
    title: show(item.title, lang).text,
    body: item.body === undefined ? '' : show(item.body, lang).text,
  }))
  const worded = proposals.flatMap((proposal) => (proposal.wording === null ? [] : [{ proposal, ...proposal.wording }]))
  return {
    activities: similarTo(wording, described, MOST),
    proposals: similarTo(wording, worded, MOST).map(({ proposal }) => proposal),
  }
}

const isAhead = ({ to, rhythms }: ActivityItem, today: Day): boolean =>
  (to === undefined || to >= today) &&
  rhythms.some(({ rule, from, to: last }) => (rule === undefined ? from >= today : last === undefined || last >= today))
