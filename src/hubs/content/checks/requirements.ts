import type { KindName } from '../../items/registry.ts'
import type { ContentFault } from '../fault.ts'
import type { Pack } from '../pack.ts'
import { SAID, unmetBy } from '../requirements/index.ts'
import { faultAt, hubsOf, inside, keyedRows, providersOf, type Spot } from './rows.ts'

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
export function unmetRequirements(pack: Pack): ContentFault[] {
  const groups = new Map<string, Judged[]>()
  for (const row of judgedRows(pack)) {
    const group = `${row.kind} ${row.parent}`
    groups.set(group, [...(groups.get(group) ?? []), row])
  }
  return [...groups.values()].flatMap((rows) => rows.flatMap((row) => faultsOf(row, rows)))
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

function faultsOf(row: Judged, rows: readonly Judged[]): ContentFault[] {
  const others = rows.filter((other) => other !== row).map(({ item, at }) => ({ item, layer: at.layer }))
  return unmetBy(row.kind, row.item, { layer: row.at.layer, others }).map(({ path, requirement }) => {
    const { what, mend } = SAID[requirement]
    return faultAt(inside(row.at, ...path), what, mend)
  })
}
