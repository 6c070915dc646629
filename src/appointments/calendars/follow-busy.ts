import { inTurns, type Tx } from '../../platform/database/index.ts'
import type { Deps } from '../../platform/http/context.ts'
import { isLoopbackName } from '../../platform/identity/loopback.ts'
import type { Recurring } from '../../platform/jobs/index.ts'
import { describeError } from '../../platform/log/index.ts'
import { OutsideFault } from '../../platform/outside/index.ts'
import { addDays, machineNow, startOfDay } from '../../platform/time/index.ts'
import { lockResources, type Span } from '../../resources/index.ts'
import { READERS } from './readers.ts'
import { unseal } from './seal.ts'

const MINUTE = 60_000
/** How often a calendar is read, and how long a claim of it lasts when whoever made it is gone. */
const EVERY = 15 * MINUTE
const CLAIM = 5 * MINUTE
const LONGEST_WAIT = 24 * 60 * MINUTE
const AT_ONCE = 50
/** As far ahead as anything is booked. */
const AHEAD = 400

type With = Pick<Deps, 'db' | 'config' | 'clock'>

/** Reads one calendar and writes when it is busy; `early` before its time. False when it is not due, or another is at it. What was read stands until it is read anew. */
export async function followBusy(deps: With, id: string, { early = false } = {}): Promise<boolean> {
  const source = await claimed(deps, id, early)
  if (source === null) return false
  try {
    const read = await askedOf(deps, source)
    if ('fault' in read) await noteFault(deps, source, read.fault)
    else await inTurns(deps.db, (tx) => write(tx, source, read.spans))
  } catch (error) {
    if (!(error instanceof OutsideFault)) throw error
    await noteFault(deps, source, error.why)
  }
  return true
}

async function claimed({ db }: With, id: string, early: boolean) {
  const now = machineNow()
  const row = await db
    .updateTable('busySource')
    .set({ nextDueAt: new Date(now + CLAIM) })
    .where('id', '=', id)
    .$if(!early, (q) => q.where('nextDueAt', '<=', new Date(now)))
    .returning(['id', 'caseworkerId', 'kind', 'address', 'username', 'password', 'fails'])
    .executeTakeFirst()
  return row ?? null
}

type Claimed = NonNullable<Awaited<ReturnType<typeof claimed>>>

function askedOf({ config, clock }: With, { kind, address, username, password }: Claimed) {
  const { hostname } = new URL(config.publicUrl)
  const today = clock.today()
  const open = password === null || config.calendarKey === null ? null : unseal(password, config.calendarKey)
  return READERS[kind]({
    address,
    login: username === null || open === null ? null : { username, password: open },
    span: { start: startOfDay(addDays(today, -1)), end: startOfDay(addDays(today, AHEAD)) },
    isOwn: (uid) => uid.startsWith('time-') && uid.endsWith(`@${hostname}`),
    allowPrivate: isLoopbackName(hostname),
    graph: config.graph,
  })
}

/** Whoever books these hours waits, and reads them as they are afterwards. */
async function write(tx: Tx, { id, caseworkerId }: Claimed, spans: readonly Span[]): Promise<void> {
  const { resourceId } = await tx.selectFrom('caseworker').select('resourceId').where('id', '=', caseworkerId).executeTakeFirstOrThrow()
  await lockResources(tx, [resourceId])
  await tx.deleteFrom('busySpan').where('sourceId', '=', id).execute()
  const rows = spans.map(({ start, end }) => ({ sourceId: id, startsAt: new Date(start), endsAt: new Date(end) }))
  // As many parameters as one statement takes, and more.
  for (let k = 0; k < rows.length; k += 5_000)
    await tx
      .insertInto('busySpan')
      .values(rows.slice(k, k + 5_000))
      .onConflict((on) => on.columns(['sourceId', 'startsAt']).doNothing())
      .execute()
  const now = machineNow()
  const read = { readAt: new Date(now), fault: null, fails: 0, nextDueAt: new Date(now + EVERY) }
  await tx.updateTable('busySource').set(read).where('id', '=', id).execute()
}

/** Asked again after a quarter of an hour, then ever more seldom, at least once a day. */
async function noteFault({ db }: With, { id, fails }: Claimed, fault: string): Promise<void> {
  const wait = Math.min(LONGEST_WAIT, EVERY * 2 ** Math.min(fails, 10))
  await db
    .updateTable('busySource')
    .set({ fault, fails: Math.min(fails + 1, 1000), nextDueAt: new Date(machineNow() + wait) })
    .where('id', '=', id)
    .execute()
}

/** Reads the calendars whose turn it is. One that fails holds up no other. */
export const followBusyCalendars: Recurring = {
  name: 'appointments.follow-busy-calendars',
  schedule: '*/5 * * * *',
  run: async ({ log, ...deps }) => {
    const due = await deps.db
      .selectFrom('busySource')
      .select('id')
      .where('nextDueAt', '<=', new Date(machineNow()))
      .orderBy('nextDueAt')
      .limit(AT_ONCE)
      .execute()
    for (const { id } of due)
      await followBusy(deps, id).catch((error: unknown) => log.warn({ source: id, ...describeError(error) }, 'a calendar was not read'))
  },
}
