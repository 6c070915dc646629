import { freeMarks, markPath, type FreeMark, type Inks, type MarkRule } from '../../design/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { hubScope, listHubs, type HubItem, type Preposition, type Stored } from '../items/index.ts'
import type { Acting, Saved } from './acting.ts'
import { checked, mustFulfil } from './check-item.ts'
import { refusedByDatabase } from './database-refusal.ts'
import { EDITABLE, isSame, type Target } from './editable.ts'
import { lastChangeOf } from './history.ts'
import { Refused } from './refusal.ts'
import { metresBetween, type Point } from '../nearest.ts'
import { isTaken } from './taken-address.ts'
import { lockScope, tell, write } from './write.ts'

/** What whoever adds a hub says of it; its place in the order follows from the hubs that are there, and the mark when none is chosen. */
export interface NewHub {
  slug: string
  /** «Vollen innbyggertorg» */
  name: string
  /** «Vollen» */
  short: string
  /** Before the short name: «i Vollen», «på Tofte». */
  preposition: Preposition
  formerMunicipality?: string | undefined
  position: HubItem['position']
  mark?: (MarkRule & Inks) | undefined
  /** «2028», «2028-Q1», «2028-06» or a day. */
  opening?: string | undefined
  source: string
}

/** One more hub, on all pages from this moment. Throws `invalid` with the field, as when the address is taken. */
export function addHub(db: Db, given: NewHub, acting: Acting): Promise<Saved> {
  return refusedByDatabase(() => db.transaction().execute((tx) => addIn(tx, given, acting)))
}

const A_NEIGHBOUR_M = 5000

/** Marks and inks for a new hub, as unlike those in use as can be, the nearest most of all. Null: nobody knows yet where it will be. */
export function marksForNewHub(hubs: readonly (Point & Pick<HubItem, 'mark'>)[], at: Point | null, count: number): FreeMark[] {
  const nearness = (hub: Point) => (at === null ? 0.5 : 1 / (1 + metresBetween(at, hub) / A_NEIGHBOUR_M))
  return freeMarks(
    hubs.map((hub) => ({ ...hub.mark, nearness: nearness(hub) })),
    count,
  )
}

async function addIn(tx: Tx, given: NewHub, acting: Acting): Promise<Saved> {
  const target: Target = { kind: 'hub', scope: 'municipality', key: given.slug }
  await lockScope(tx, target.scope)
  const hubs = await listHubs(tx)
  const already = await EDITABLE.hub.find(tx, target.scope, given.slug)
  if (
    already !== null &&
    isSame(
      already,
      fact(
        checked(
          target,
          hubItem(
            given,
            hubs.filter(({ slug }) => slug !== given.slug),
            acting,
          ),
        ),
      ),
    )
  ) {
    return { revision: await lastChangeOf(tx, target), changed: false }
  }
  if (await isTaken(tx, 'hub', { slug: given.slug, own: null })) throw new Refused({ why: 'address_taken' })
  mustBeFree(given, hubs)
  const after = fact(checked(target, hubItem(given, hubs, acting)))
  await mustFulfil(tx, { target, after, before: null, today: acting.today })
  const revision = await write(tx, { target, before: null, after }, acting)
  if (given.opening !== undefined) {
    const opening: Target = { kind: 'milestone', scope: hubScope(given.slug), key: OPENING }
    await write(tx, { target: opening, before: null, after: fact(checked(opening, openingItem(given, given.opening, acting))) }, acting)
  }
  await tell(tx, target)
  return { revision, changed: true }
}

const OPENING = 'apning-planlagt'

function hubItem(
  { slug, name, short, preposition, formerMunicipality, position, mark, source }: NewHub,
  hubs: readonly HubItem[],
  { today }: Acting,
) {
  return {
    slug,
    order: Math.max(0, ...hubs.map(({ order }) => order)) + 1,
    ...(formerMunicipality === undefined ? {} : { formerMunicipality }),
    mark: mark ?? markAt(position, hubs),
    position,
    names: [{ name, short, preposition }],
    source,
    knownFrom: today,
  }
}

const markAt = (at: Point, hubs: readonly HubItem[]) =>
  marksForNewHub(
    hubs.map(({ mark, position: { lat, lon } }) => ({ mark, lat, lon })),
    at,
    1,
  )[0]?.mark

/** Another hub may have taken it since it was chosen. */
function mustBeFree({ mark }: NewHub, hubs: readonly HubItem[]): void {
  if (mark !== undefined && hubs.some((hub) => markPath(hub.mark) === markPath(mark) || hub.mark.bright === mark.bright))
    throw new Refused({ why: 'mark_taken' })
}

const openingItem = ({ source }: NewHub, date: string, { today }: Acting) => ({
  key: OPENING,
  kind: 'opening',
  state: 'planned',
  date,
  title: { nb: 'Innbyggertorget åpner', nn: 'Innbyggjartorget opnar', en: 'The hub opens' },
  source,
  knownFrom: today,
})

const fact = (item: unknown): Stored<unknown> => ({ item, layer: 'fact' })
