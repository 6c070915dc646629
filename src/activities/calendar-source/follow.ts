import { providersOnDay } from '../../hubs/index.ts'
import type { Acting } from '../../hubs/edit/index.ts'
import type { Deps } from '../../platform/http/context.ts'
import { isLoopbackName } from '../../platform/identity/loopback.ts'
import { OutsideFault, readTextOutside } from '../../platform/outside/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import { readCalendar } from './read-calendar.ts'
import { shortReport } from './report.ts'
import { findSource, type CalendarSource } from './sources.ts'
import { takeIn } from './take-in.ts'

const HOUR = 60 * 60_000
/** How often a calendar is read, and how long a claim of it lasts when the one who made it is gone. */
const EVERY = 3 * HOUR
const CLAIM = 10 * 60_000
const LONGEST_WAIT = 24 * HOUR

const PATIENCE_MS = 10_000
const LARGEST = 2_000_000

type With = Pick<Deps, 'db' | 'config' | 'clock'>

/** Reads one source and takes in what it says; `early` before its time. False when another is at it, or it is not due. Nothing here changes when it cannot be read. */
export async function followSource(deps: With, id: string, { early = false } = {}): Promise<boolean> {
  const { db, clock } = deps
  const source = (await claim(deps, id, early)) ? await findSource(db, id, null) : null
  if (source === null) return false
  const read = await readSource(deps, source)
  if ('fault' in read) {
    await noteFault(deps, source, read.fault)
    return true
  }
  const acting: Acting = {
    actor: { id: source.id, name: `Kalenderen til ${await nameOf(deps, source)}` },
    today: clock.today(),
    at: clock.now(),
  }
  const report = await takeIn(db, { source, providerName: await nameOf(deps, source), read }, acting)
  const now = machineNow()
  await db
    .updateTable('calendarSource')
    .set({
      report: JSON.stringify(shortReport(report)),
      readAt: new Date(now),
      triedAt: new Date(now),
      fault: null,
      fails: 0,
      nextDueAt: new Date(now + EVERY),
    })
    .where('id', '=', id)
    .execute()
  return true
}

async function claim({ db }: With, id: string, early: boolean): Promise<boolean> {
  const now = machineNow()
  const row = await db
    .updateTable('calendarSource')
    .set({ nextDueAt: new Date(now + CLAIM), triedAt: new Date(now) })
    .where('id', '=', id)
    .where('isPaused', '=', false)
    .$if(!early, (q) => q.where('nextDueAt', '<=', new Date(now)))
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

async function readSource({ config }: With, { address }: CalendarSource) {
  const allowPrivate = isLoopbackName(new URL(config.publicUrl).hostname)
  try {
    const text = await readTextOutside(address, { patience: PATIENCE_MS, largest: LARGEST, allowPrivate, accept: 'text/calendar' })
    return readCalendar(text)
  } catch (error) {
    if (error instanceof OutsideFault) return { fault: error.why }
    throw error
  }
}

/** Asked again after an hour, then ever more seldom, at least once a day. */
async function noteFault({ db }: With, { id, fails }: CalendarSource, fault: string): Promise<void> {
  const wait = Math.min(LONGEST_WAIT, HOUR * 2 ** Math.min(fails, 10))
  await db
    .updateTable('calendarSource')
    .set({ fault, fails: Math.min(fails + 1, 1000), nextDueAt: new Date(machineNow() + wait) })
    .where('id', '=', id)
    .execute()
}

async function nameOf({ db, clock }: With, { provider }: CalendarSource): Promise<string> {
  return (await providersOnDay(db, clock.today())).find(({ slug }) => slug === provider)?.name ?? provider
}
