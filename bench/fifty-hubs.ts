import { sql } from 'kysely'
import { loadContent } from '../src/hubs/content/index.ts'
import { listItems } from '../src/hubs/edit/index.ts'
import { hubScope, ITEM_KINDS, listHubs, type HubItem, type KindName, type Scope } from '../src/hubs/items/index.ts'
import type { Layer } from '../src/platform/content/localized.ts'
import type { Database, Db, Tx } from '../src/platform/database/index.ts'
import { addDays, day, yearOf, type Day } from '../src/platform/time/index.ts'
import { CONTENT } from './place.ts'
import { today } from './today.ts'

export const HUBS = 50
const MODEL = 'heggedal'
const AT_ONCE = 4
const COPIED: readonly KindName[] = ['location', 'milestone', 'presence', 'opening_period', 'facility', 'room']

interface Row {
  kind: KindName
  layer: Layer
  item: unknown
}

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
  const all = [...hubs.map((hub) => ({ hub, own: [] as Row[], isNew: false })), ...added.map((hub) => ({ hub, own: rows, isNew: true }))]
  const queue = all.values()
  await Promise.all(Array.from({ length: AT_ONCE }, () => worker(db, queue, years)))
  await pool.query('vacuum analyze')
}

async function worker(db: Db, queue: Iterable<{ hub: HubItem; own: Row[]; isNew: boolean }>, years: number): Promise<void> {
  for (const { hub, own, isNew } of queue) {
    await db.transaction().execute(async (tx) => {
      // Nothing here must survive: only the reading is measured.
      await sql`set local synchronous_commit = off`.execute(tx)
      if (isNew) await put(tx, 'municipality', { kind: 'hub', layer: 'example', item: hub })
      for (const row of [...own, ...pastYears(years)]) await put(tx, hubScope(hub.slug), row)
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

function pastYears(years: number): Row[] {
  const last = yearOf(today())
  return Array.from({ length: years }, (_, ago) => yearRows(last - ago)).flat()
}

const OWNERS = [undefined, 'innbyggerservice', 'asker-bibliotekene']

/** Easter, summer and Christmas for the house and two who are there; three closures; a piece of news every other month. */
function yearRows(year: number): Row[] {
  const on = (monthDay: string) => day(`${year}-${monthDay}`)
  const known = { source: 'bench', knownFrom: on('01-01') }
  const seasons: [string, Day, number][] = [
    ['paske', on('04-10'), 9],
    ['sommer', on('06-25'), 45],
    ['jul', on('12-21'), 10],
  ]
  const periods = seasons.flatMap(([name, from, days]) =>
    OWNERS.map((provider) => {
      const spans = [{ days: ['mon', 'wed'], from: '10:00', to: '14:00' }]
      return {
        key: `${name}-${year}-${provider ?? 'huset'}`,
        provider,
        title: { nb: `${name} ${year}` },
        from,
        to: addDays(from, days),
        override: true,
        spans,
        ...known,
      }
    }),
  )
  const closures = [on('02-17'), on('09-08'), on('11-20')].map((from) => ({
    key: `vask-${from}`,
    from,
    to: from,
    reason: { nb: 'Rydding og vask' },
    exceptions: [],
    ...known,
  }))
  const news = ['01', '03', '05', '07', '09', '11'].map((month) => {
    const body = { nb: 'Kom innom og hør mer. '.repeat(20) }
    return {
      key: `nytt-${year}-${month}`,
      title: { nb: `Nytt i måned ${month}, ${year}` },
      body,
      publishedAt: `${year}-${month}-01T09:00`,
      source: 'bench',
    }
  })
  return [...rows('opening_period', periods), ...rows('closure', closures), ...rows('news', news)]
}

const rows = (kind: KindName, items: readonly unknown[]): Row[] => items.map((item) => ({ kind, layer: 'fact', item }))
