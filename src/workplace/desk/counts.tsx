import { Figures } from '../../design/index.ts'
import { shownReading } from '../../hubs/index.ts'
import { can, hubScope } from '../../people/index.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import type { HubState } from './hub-state.tsx'

/** What is counted over the hubs; a hub where it is not zero is one of those counted. */
const COUNTS = {
  open: { asked: 'apne', at: '', of: ({ picture: { hub, house } }) => Number(hub.status === 'open' && isOpen(house)) },
  hours: { asked: 'tider', at: '/tider', of: ({ missing }) => missing.hours.length },
  facilities: { asked: 'tilgjengelighet', at: '/tilgjengelighet', of: ({ missing }) => missing.facilities.length },
  milestones: { asked: 'planer', at: '/hendelser', of: ({ missing }) => missing.milestones.length },
} as const satisfies Record<string, { asked: string; at: string; of: (state: HubState) => number }>

export type Counted = keyof typeof COUNTS

const KINDS = ['open', 'hours', 'facilities', 'milestones'] as const satisfies readonly Counted[]

const isOpen = (house: HubState['picture']['house']) => shownReading(house).reading.now.state === 'open'

/** Which of the counts an address asks for: `?vis=tider`. */
export const countedIn = (asked: string | undefined): Counted | null => KINDS.find((kind) => COUNTS[kind].asked === asked) ?? null

export const countedAt = (states: readonly HubState[], counted: Counted): HubState[] =>
  states.filter((state) => COUNTS[counted].of(state) > 0)

/** Each count leads to the hubs it counts; where there is only one, to the page where it is seen to. */
export function Counts({ work, states }: { work: Work; states: readonly HubState[] }) {
  const { figures: t } = work.t.desk
  const items = KINDS.map((kind) => {
    const count = states.reduce((total, state) => total + COUNTS[kind].of(state), 0)
    return { count, label: t[kind](count), ...(count === 0 ? {} : { href: hrefOf(kind, { work, states }) }) }
  })
  return <Figures items={items} />
}

function hrefOf(kind: Counted, { work: { ui, who }, states }: { work: Work; states: readonly HubState[] }): string {
  const [first, ...others] = states
  const slug = first !== undefined && others.length === 0 ? first.picture.hub.slug : null
  if (slug === null || !can(who, 'hub.edit', hubScope(slug))) return ui.href(`${workPaths.front}?vis=${COUNTS[kind].asked}#torgene`)
  return ui.href(workPaths.hub(slug) + COUNTS[kind].at)
}
