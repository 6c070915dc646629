import type { Context } from 'hono'
import { bookableService } from '../../appointments/index.ts'
import { listSynonyms } from '../../hubs/index.ts'
import {
  findActAtDesk,
  findActOfCode,
  findActsAtDesk,
  findHeldAct,
  newReceiptLink,
  readHoldNumber,
  receiptPaths,
  recordView,
  recordViews,
  type Topic,
} from '../../people/index.ts'
import { brake, type Brake } from '../../platform/brakes/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { fold, search as searchPages, type Hit } from '../../platform/search/index.ts'
import { machineNow, type Day } from '../../platform/time/index.ts'
import { firstSignUp } from '../sign-ups/choices.ts'
import { topics } from '../topics.ts'
import { workPaths } from '../work-paths.ts'
import { counterActs } from './counter-acts.ts'
import type { Counter } from './counter.ts'
import type { Found } from './found.tsx'

/** A busy desk does not reach it; somebody who goes through the people of the town does. */
const SEARCHES: Brake = { what: 'desk-search', most: 400, per: 60 * 60_000 }
const SHOWN = 20
const PAGES_SHOWN = 6
const SHORTEST = 3
const LONGEST = 200
const OF_NO_PAGE = new Set(['theme', 'place'])

type Outcome = Found | { to: string }

const NOTHING = { acts: [], hasMore: false, pages: [], topics: [], booked: new Map<string, string>(), signUps: new Map<never, never>() }

/** What the one field finds: an act by its number, a receipt by its words, people by name or number, hubs, providers, pages, themes and places. */
export async function search(c: Context<Env>, counter: Counter): Promise<Outcome> {
  const { db } = c.get('deps')
  const { work, reach } = counter
  const q = lineOf(await sentForm(c), 'sok')
  if (q.length > LONGEST) return { ...NOTHING, q, wrong: work.t.faults.tooLong(LONGEST) }
  const numbered = /^([1-9]|1\d)$/.test(q) ? counterActs(counter)[Number(q) - 1] : undefined
  if (numbered) return { to: numbered.href }
  if (q === '') return { to: counter.href(workPaths.counter) }
  await brake(db, SEARCHES, work.who.id)
  const held = readHoldNumber(q)
  if (held !== null && (await findHeldAct(db, held)) !== null) return { to: counter.work.ui.href(`${workPaths.brakes}?nummer=${held}`) }
  const ofCode = await findActOfCode(db, q)
  if (ofCode !== null) return { to: await receiptOf(c, counter, ofCode) }
  const [acts, pages, topics] = await Promise.all([
    findActsAtDesk(db, q, { ...reach, limit: SHOWN + 1 }),
    searchPages(db, { q, lang: work.lang, day: work.today, synonyms: await listSynonyms(db), limit: PAGES_SHOWN }),
    namedTopics(c, counter, q),
  ])
  const shown = acts.slice(0, SHOWN)
  await recordViews(db, { actor: work.who.id, subjects: shown.map(({ id }) => `act:${id}`), at: new Date(machineNow()) })
  const [booked, signUps] = await Promise.all([bookedAmong(c, pages.hits, work.today), signUpsAmong(c, counter, pages.hits)])
  return { q, wrong: null, acts: shown, hasMore: acts.length > SHOWN, pages: pages.hits, topics, booked, signUps }
}

/** The subjects among them that the desk can book a time about. */
async function bookedAmong(c: Context<Env>, hits: readonly Hit[], day: Day): Promise<ReadonlyMap<string, string>> {
  const { db } = c.get('deps')
  const about = hits.flatMap(({ kind, path }) => (kind === 'service' ? [[path, path.split('/').at(-1) ?? ''] as const] : []))
  const found = await Promise.all(about.map(([, key]) => bookableService(db, { key, day })))
  return new Map(about.filter((_, k) => found[k] !== null))
}

/** The activities among them that the desk can sign somebody up for. */
async function signUpsAmong(c: Context<Env>, counter: Counter, hits: readonly Hit[]): Promise<Found['signUps']> {
  const { db } = c.get('deps')
  const activities = hits.filter(({ kind }) => kind === 'activity')
  const first = await Promise.all(activities.map(({ path }) => firstSignUp(db, counter, path.split('/').at(-1) ?? '')))
  return new Map(activities.flatMap(({ path }, k) => (first[k] ? [[path, first[k]] as const] : [])))
}

/** Themes and places by their names: they have no page of their own to be found by. */
async function namedTopics(c: Context<Env>, { work }: Counter, q: string): Promise<readonly Topic[]> {
  const groups = await topics.groups(c.get('deps'), work.ui.page)
  const asked = fold(q).trim()
  const found = groups.filter(({ name }) => OF_NO_PAGE.has(name)).flatMap((group) => group.topics)
  return found.filter(({ name }) => asked.length >= SHORTEST && fold(name).includes(asked)).slice(0, PAGES_SHOWN)
}

/** Another desk's receipt is opened as its owner opens it: they are there, and have said the words. */
async function receiptOf(c: Context<Env>, { work, reach, href }: Counter, actId: string): Promise<string> {
  const { db } = c.get('deps')
  if ((await findActAtDesk(db, actId, reach)) !== null) return href(workPaths.counterReceipt(actId))
  await recordView(db, { actor: work.who.id, subject: `act:${actId}`, at: new Date(machineNow()) })
  const token = await db.transaction().execute((tx) => newReceiptLink(tx, actId))
  return work.ui.href(receiptPaths.receipt(token))
}
