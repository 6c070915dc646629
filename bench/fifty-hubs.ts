import { sql } from 'kysely'
import { loadContent } from '../src/hubs/content/index.ts'
import { listItems } from '../src/hubs/edit/index.ts'
import { hubScope, ITEM_KINDS, listHubs, type HubItem, type KindName, type Scope } from '../src/hubs/items/index.ts'
import type { Database, Db, Tx } from '../src/platform/database/index.ts'
import { CONTENT } from './place.ts'
import { pastYears, type Row } from './past-years.ts'

export const HUBS = 50
const MODEL = 'heggedal'
const AT_ONCE = 4
const COPIED: readonly KindName[] = ['location', 'milestone', 'presence', 'opening_period', 'facility', 'room']

/** Asker's eight hubs and others made like Heggedal, each with so many years of opening periods, closures and news. */
export async function makeFiftyHubs({ db, pool }: Database, years: number): Promise<void> {
  await loadContent(db, CONTENT, { examples: true, onlyWhenEmpty: true })
  // The rule makes 32 marks; the page must be tried with more hubs than that.
  await pool.query('alter table hub drop constraint hub_shape_start_step_key')
  const hubs = await listHubs(db)
  const model = hubs.find((hub) => hub.slug === MODEL)
  if (model === undefined) throw new Error(`no hub is called ${MODEL}`)
  const rows = await rowsOf(db, hubScope(MODEL))
  const added = Array.from({ length: HUBS - hubs.length }, (_, index) => likeness(model, hubs.length + index + 1))
  const queue = [...hubs.map((hub): Making => ({ hub, own: null })), ...added.map((hub): Making => ({ hub, own: rows }))].values()
  await Promise.all(Array.from({ length: AT_ONCE }, () => worker(db, queue, years)))
  await pool.query('vacuum analyze')
}

interface Making {
  hub: HubItem
  /** What a new hub begins with; null for one that is there. */
  own: readonly Row[] | null
}

async function worker(db: Db, queue: Iterable<Making>, years: number): Promise<void> {
  for (const { hub, own } of queue) {
    await db.transaction().execute(async (tx) => {
      // Nothing here must survive: only the reading is measured.
      await sql`set local synchronous_commit = off`.execute(tx)
      if (own !== null) await put(tx, 'municipality', { kind: 'hub', layer: 'example', item: hub })
      for (const row of [...(own ?? []), ...pastYears(years)]) await put(tx, hubScope(hub.slug), row)
    })
  }
}

const put = (tx: Tx, scope: Scope, { kind, layer, item }: Row) => ITEM_KINDS[kind].put(tx, { scope, layer }, item)

function likeness(model: HubItem, order: number): HubItem {
  const name = `Nytorget ${order}`
  const position = { ...model.position, lat: model.position.lat + order / 1000 }
  return { ...model, slug: `nytorget-${order}`, order, position, names: [{ name, short: name }], formerSlugs: [] }
}

async function rowsOf(db: Db, scope: Scope): Promise<Row[]> {
  const found = await Promise.all(COPIED.map(async (kind) => (await listItems(db, kind, scope)).map((one) => ({ kind, ...one }))))
  return found.flat()
}
