import { markOfCode } from '../../design/index.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { formatImprecise, typedImprecise } from '../../platform/time/index.ts'
import type { NewHub } from '../../hubs/edit/index.ts'
import type { HubOnDay, Point } from '../../hubs/index.ts'
import { pointIn } from '../form/read-position.ts'
import { lineOf } from '../form/typed-values.ts'
import { slugOf } from '../items/item-target.ts'
import { prepositionFaults, readPreposition } from './preposition.ts'
import { ownSource, type Work } from '../work.ts'

/** A place that people know by name, and the hub it belongs to now. */
export interface NamedPlace {
  name: string
  hubId: number
}

interface Asked {
  typed: Typed
  work: Work
  places: readonly NamedPlace[]
}

interface Given extends Asked {
  formerMunicipalities: readonly string[]
}

/** The work pages have an address of their own that no hub can take. */
const RESERVED = ['nytt']

export function readNewHub(given: Given): { hub: NewHub | null; faults: readonly FieldFault[] } {
  const { typed, work } = given
  const { t } = work
  const short = lineOf(typed, 'short')
  const name = lineOf(typed, 'name') || t.hubs.add.nameFor(short)
  const slug = lineOf(typed, 'slug') || slugOf(short)
  const preposition = readPreposition(typed)
  const former = lineOf(typed, 'former')
  const position = positionOf(given)
  const opening = lineOf(typed, 'opening')
  const chosen = lineOf(typed, 'mark')
  const mark = markOfCode(chosen)
  const opens = typedImprecise(opening, work.today)
  const faults = [
    ...lengthFaults('short', short, { most: 30, work }),
    ...(short === '' ? [] : lengthFaults('name', name, { most: 80, work })),
    ...nameFaults({ short, slug }, work),
    ...(short === '' && slug === '' ? [] : slugFaults(slug, work)),
    ...prepositionFaults(preposition, work),
    ...(former === '' || given.formerMunicipalities.includes(former) ? [] : [{ field: 'former', message: t.faults.choose }]),
    ...('message' in position ? [position] : []),
    ...(chosen !== '' && mark === null ? [{ field: 'mark', message: t.faults.choose }] : []),
    ...openingFaults(opening, work),
  ]
  if (faults.length > 0 || preposition === null || 'message' in position) return { hub: null, faults }
  const hub = {
    slug,
    name,
    short,
    preposition,
    position,
    source: ownSource(work),
    ...(former === '' ? {} : { formerMunicipality: former }),
    ...(mark === null ? {} : { mark }),
    ...(opens === null ? {} : { opening: formatImprecise(opens) }),
  }
  return { hub, faults: [] }
}

/** Two of one name cannot be told apart; the same hub sent twice is one. */
const nameFaults = ({ short, slug }: { short: string; slug: string }, { hubs, t }: Work): FieldFault[] =>
  hubs.some((hub) => hub.status !== 'closed' && hub.slug !== slug && sameName(hub.short, short))
    ? [{ field: 'short', message: t.hubs.add.nameTaken }]
    : []

function openingFaults(opening: string, { today, t }: Work): FieldFault[] {
  const opens = typedImprecise(opening, today)
  if (opening !== '' && opens === null) return [{ field: 'opening', message: t.faults.imprecise }]
  return opens !== null && opens.latest < today ? [{ field: 'opening', message: t.hubs.add.openingPast }] : []
}

const sameName = (one: string, other: string) => one.toLocaleLowerCase('nb') === other.toLocaleLowerCase('nb')

/** Where the hub will be, as far as the form says it. */
export function pointOf(given: Asked): Point | null {
  const position = positionOf(given)
  return 'message' in position ? null : position
}

export function lengthFaults(field: string, line: string, { most, work: { t } }: { most: number; work: Work }): FieldFault[] {
  if (line === '') return [{ field, message: t.faults.missing }]
  return line.length > most ? [{ field, message: t.faults.tooLong(most) }] : []
}

export function slugFaults(slug: string, { t }: Work): FieldFault[] {
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(slug)) return [{ field: 'slug', message: t.hubs.add.slugWrong }]
  return RESERVED.includes(slug) ? [{ field: 'slug', message: t.hubs.add.slugReserved }] : []
}

const USUALLY_WITHIN = 100
/** A place by its name alone is only that near. */
const NEAR_WITHIN = 5000

function positionOf({ typed, work, places }: Asked): NewHub['position'] | FieldFault {
  const { t } = work
  const line = lineOf(typed, 'position')
  const near = lineOf(typed, 'near')
  if (line !== '') {
    const point = pointIn(line)
    return point === null ? { field: 'position', message: t.faults.position } : { ...point, within: USUALLY_WITHIN }
  }
  if (near === '') return { field: 'position', message: t.hubs.add.needPlace }
  const hub = work.hubs.find(({ id }) => id === places.find(({ name }) => name === near)?.hubId)
  return hub === undefined ? { field: 'near', message: t.faults.choose } : { ...besides(hub, work.hubs), within: NEAR_WITHIN }
}

const STEP = 0.012
const SIDES = [
  [0, 2],
  [0, -2],
  [1, 0],
  [-1, 0],
  [1, 2],
  [1, -2],
  [-1, 2],
  [-1, -2],
] as const

/** About a kilometre and a half from the hub of the place, on a side where no other is: two marks on one point hide each other. */
function besides(hub: HubOnDay, hubs: readonly HubOnDay[]): { lat: number; lon: number } {
  const points = [1, 2, 3].flatMap((far) =>
    SIDES.map(([north, east]) => ({ lat: round(hub.lat + north * STEP * far), lon: round(hub.lon + east * STEP * far) })),
  )
  const isFree = (point: { lat: number; lon: number }) =>
    hubs.every((other) => Math.abs(other.lat - point.lat) + Math.abs(other.lon - point.lon) / 2 >= STEP * 0.9)
  return points.find(isFree) ?? { lat: hub.lat, lon: hub.lon }
}

const round = (degrees: number) => Math.round(degrees * 1000) / 1000
