import type { Context } from 'hono'
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
} from '../../people/index.ts'
import { brake, type Brake } from '../../platform/brakes/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { search as searchPages } from '../../platform/search/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import { workPaths } from '../work-paths.ts'
import { counterActs } from './counter-acts.ts'
import type { Counter } from './counter.ts'
import type { Found } from './found.tsx'

/** A busy desk does not reach it; somebody who goes through the people of the town does. */
const SEARCHES: Brake = { what: 'desk-search', most: 400, per: 60 * 60_000 }
const SHOWN = 20
const PAGES_SHOWN = 6

type Outcome = Found | { to: string }

/** What the one field finds: an act by its number, a receipt by its words, people by name or number, hubs, providers and pages. */
export async function search(c: Context<Env>, counter: Counter): Promise<Outcome> {
  const { db } = c.get('deps')
  const { work, reach } = counter
  const q = lineOf(await sentForm(c), 'sok').slice(0, 200)
  const numbered = /^([1-9]|1\d)$/.test(q) ? counterActs(counter)[Number(q) - 1] : undefined
  if (numbered) return { to: numbered.href }
  if (q === '') return { to: counter.href(workPaths.counter) }
  await brake(db, SEARCHES, work.who.id)
  const held = readHoldNumber(q)
  if (held !== null && (await findHeldAct(db, held)) !== null) return { to: counter.work.ui.href(`${workPaths.brakes}?nummer=${held}`) }
  const ofCode = await findActOfCode(db, q)
  if (ofCode !== null) return { to: await receiptOf(c, counter, ofCode) }
  const [acts, pages] = await Promise.all([
    findActsAtDesk(db, q, { ...reach, limit: SHOWN + 1 }),
    searchPages(db, { q, lang: work.lang, day: work.today, synonyms: await listSynonyms(db), limit: PAGES_SHOWN }),
  ])
  const shown = acts.slice(0, SHOWN)
  await recordViews(db, { actor: work.who.id, subjects: shown.map(({ id }) => `act:${id}`), at: new Date(machineNow()) })
  return { q, acts: shown, hasMore: acts.length > SHOWN, pages: pages.hits }
}

/** Another desk's receipt is opened as its owner opens it: they are there, and have said the words. */
async function receiptOf(c: Context<Env>, { work, reach, href }: Counter, actId: string): Promise<string> {
  const { db } = c.get('deps')
  if ((await findActAtDesk(db, actId, reach)) !== null) return href(workPaths.counterReceipt(actId))
  await recordView(db, { actor: work.who.id, subject: `act:${actId}`, at: new Date(machineNow()) })
  const token = await db.transaction().execute((tx) => newReceiptLink(tx, actId))
  return work.ui.href(receiptPaths.receipt(token))
}
