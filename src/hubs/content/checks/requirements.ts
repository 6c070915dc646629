import type { KindName } from '../../items/registry.ts'
import type { Day } from '../../../platform/time/index.ts'
import type { ContentFault } from '../fault.ts'
import type { Pack } from '../pack.ts'
import { SAID, unmetBy } from '../requirements/index.ts'
import { faultAt, hubsOf, inside, isMadeUp, isVague, keyedRows, providersOf, type Spot } from './rows.ts'

interface Judged {
  kind: KindName
  /** Rows of a kind with the same parent are judged together. */
  parent: string
  item: Readonly<Record<string, unknown>>
  at: Spot
}

const KIND_OF_NOUN: Readonly<Record<string, KindName>> = {
  locations: 'location',
  milestones: 'milestone',
  predecessors: 'predecessor',
  presence: 'presence',
  hours: 'opening_period',
  closures: 'closure',
  offers: 'offer',
  facilities: 'facility',
  rooms: 'room',
  news: 'news',
}

/** What the rows of each kind must fulfil beside their shape, as staff's forms ask it of them. */
export function unmetRequirements(pack: Pack, today: Day): ContentFault[] {
  const groups = new Map<string, Judged[]>()
  for (const row of judgedRows(pack)) {
    const group = `${row.kind} ${row.parent}`
    groups.set(group, [...(groups.get(group) ?? []), row])
  }
  return [...groups.values()].flatMap((rows) => rows.flatMap((row, index) => faultsOf(row, { rows, index, today })))
}

function judgedRows(pack: Pack): Judged[] {
  const rows = keyedRows(pack).flatMap(({ noun, parent, item, at }): Judged[] => {
    const kind = KIND_OF_NOUN[noun]
    return kind === undefined ? [] : [{ kind, parent, item: { ...item }, at }]
  })
  const hubs = hubsOf(pack).map(({ item, at }): Judged => ({ kind: 'hub', parent: '', item, at }))
  const providers = providersOf(pack).map(({ item, at }): Judged => ({ kind: 'provider', parent: '', item, at }))
  return [...rows, ...hubs, ...providers]
}

/** Of two that cannot both be, the second is told. */
function faultsOf(row: Judged, { rows, index, today }: { rows: readonly Judged[]; index: number; today: Day }): ContentFault[] {
  const told = ({ item, at }: Judged) => ({ item, layer: at.layer })
  const others = rows.filter((one) => one !== row && !isMadeUp(inside(one.at, 'position'))).map(told)
  const rivals = isVague(row.at)
    ? []
    : rows
        .slice(0, index)
        .filter(({ at }) => !isVague(at))
        .map(told)
  const among = { layer: row.at.layer, others, rivals, today }
  return unmetBy(row.kind, row.item, among).flatMap(({ path, requirement }) => {
    const at = inside(row.at, ...path)
    const { what, mend } = SAID[requirement]
    return isMadeUp(at) ? [] : [faultAt(at, what, mend)]
  })
}
