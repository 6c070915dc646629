import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { lastChangeOf, putItem } from '../../src/hubs/edit/index.ts'
import { heardEverywhere } from '../../src/platform/cache/index.ts'
import type { Db } from '../../src/platform/database/index.ts'
import { instantToWall, machineNow } from '../../src/platform/time/index.ts'
import { figure, type Figure } from '../figure.ts'
import type { Place } from '../place.ts'
import { median, ms } from '../statistics.ts'
import { today } from '../today.ts'

const CHANGES = 30
const TARGET = { kind: 'news', scope: 'hub:tofte', key: 'bench' } as const
const PAGE = '/torg/tofte'
const ACTOR = { id: randomUUID(), name: 'bench' }

/** From the commit of a change by staff to the new page on another process; and whether any old page came after the act was answered. */
export async function invalidation(place: Place): Promise<Figure[]> {
  const programs = [await place.start(), await place.start()]
  const pages = programs.map(({ address }) => `${address}${PAGE}`)
  const times = await timesUntilShown(place.town.db, pages)
  const stale = await staleAnswers(place.town.db, pages)
  for (const program of programs) await program.end('SIGTERM')
  const bare = await bareNotifications(place.town.pool)
  return [
    figure({
      what: 'a change by staff, from commit to the new page on another process',
      ratio: median(times) / median(bare),
      measured: `${ms(median(times))}, longest ${ms(Math.max(...times))} (of ${times.length})`,
      yardstick: `bare NOTIFY ${ms(median(bare))}`,
      values: { medianMs: median(times), longestMs: Math.max(...times), bareMs: median(bare) },
    }),
    figure({
      what: 'old pages, on any process, after the change was answered',
      measured: `${stale} of ${CHANGES * pages.length}`,
      reach: '0',
      reached: stale === 0,
      values: { stale },
    }),
  ]
}

async function timesUntilShown(db: Db, pages: readonly string[]): Promise<number[]> {
  const times: number[] = []
  for (let change = 0; change < CHANGES; change += 1) {
    await Promise.all(pages.map(untilKept))
    const title = `Målt ${change}`
    await writeNews(db, title)
    times.push(await untilShown(pages[1] ?? '', title))
  }
  return times
}

/** Asks in the moment when whoever made the change is answered: that is when everybody has heard. */
async function staleAnswers(db: Db, pages: readonly string[]): Promise<number> {
  let stale = 0
  for (let change = 0; change < CHANGES; change += 1) {
    await Promise.all(pages.map(untilKept))
    const title = `Talt ${change}`
    await writeNews(db, title)
    await heardEverywhere(db)
    const answers = await Promise.all(pages.map(text))
    stale += answers.filter((page) => !page.includes(title)).length
  }
  return stale
}

async function writeNews(db: Db, title: string): Promise<void> {
  const { day, minutes } = instantToWall(machineNow() - 60_000)
  const clock = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
  const item = { key: TARGET.key, title: { nb: title }, body: { nb: 'Målt.' }, publishedAt: `${day}T${clock}`, source: 'bench' }
  const seen = await lastChangeOf(db, TARGET)
  await putItem(
    db,
    { target: TARGET, item, layer: 'fact', seen: seen === 0 ? 'new' : seen },
    { actor: ACTOR, today: today(), at: machineNow() },
  )
}

const text = async (url: string) => (await fetch(url)).text()

/** The change must meet a page that is kept. */
async function untilKept(url: string): Promise<void> {
  for (const until = performance.now() + 5_000; performance.now() < until; await wait(5)) {
    if ((await fetch(url)).headers.get('etag') !== null) return
  }
  throw new Error(`${url} is not kept`)
}

async function untilShown(url: string, title: string): Promise<number> {
  const committed = performance.now()
  while (!(await text(url)).includes(title)) if (performance.now() - committed > 10_000) throw new Error('the change is not shown')
  return performance.now() - committed
}

async function bareNotifications(pool: pg.Pool): Promise<number[]> {
  const [listener, speaker] = [await pool.connect(), await pool.connect()]
  await listener.query('listen bench')
  const times: number[] = []
  for (let time = 0; time < CHANGES; time += 1) {
    const heard = once(listener, 'notification')
    const began = performance.now()
    await speaker.query('notify bench')
    await heard
    times.push(performance.now() - began)
  }
  listener.release(true)
  speaker.release(true)
  return times
}
