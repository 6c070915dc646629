import type { Context } from 'hono'
import {
  addBusySource,
  BUSY_KINDS,
  caseworkerCalendarMade,
  endBusySource,
  endCaseworkerCalendar,
  followBusy,
  listBusySources,
  makeCaseworkerCalendar,
  type BusyKind,
} from '../../appointments/index.ts'
import { calendarAddress } from '../../activities/index.ts'
import type { FormError } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { workSaid } from '../texts.ts'
import { workPaths } from '../work-paths.ts'
import { calendarTexts } from './calendar-texts.ts'
import { BUSY, CalendarsView } from './calendars-view.tsx'
import { mayPlan, openCaseworker, type OpenedCaseworker } from './caseworker-target.ts'

type C = Context<Env>

/** `/arbeid/timer/:caseworker/kalender`: the appointments out in a calendar, and when one is busy from it. */
export async function ownCalendarsPage(c: C): Promise<Response> {
  return show(c, await openOwn(c), { typed: {}, errors: [] })
}

/** `POST …/kalender`: a new secret address, shown this once. */
export async function makeOwnCalendarAct(c: C): Promise<Response> {
  const { db, config } = c.get('deps')
  const opened = await openOwn(c)
  const secret = await makeCaseworkerCalendar(db, opened.caseworker.id)
  return show(c, opened, { typed: {}, errors: [], address: `${config.publicUrl}/kalender/stilling/${secret}.ics` })
}

export async function endOwnCalendarAct(c: C): Promise<Response> {
  const opened = await openOwn(c)
  await endCaseworkerCalendar(c.get('deps').db, opened.caseworker.id)
  return back(c, opened)
}

/** `POST …/kalender/opptatt`: one calendar more, read at once, so that its owner sees what becomes of it. */
export async function addBusyCalendar(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const opened = await openOwn(c)
  const typed = await sentForm(c)
  const read = readBusy(c, opened, typed)
  if ('errors' in read) return show(c, opened, { typed, errors: read.errors })
  const id = await addBusySource(db, { caseworkerId: opened.caseworker.id, ...read })
  await followBusy(c.get('deps'), id, { early: true })
  return back(c, opened)
}

/** Reads now, or no more: what the button pressed says. */
export async function changeBusyCalendar(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const opened = await openOwn(c)
  const of = { id: c.req.param('id') ?? '', caseworkerId: opened.caseworker.id }
  const sources = await listBusySources(db, of.caseworkerId)
  if (!sources.some(({ id }) => id === of.id)) throw notFound(workSaid((t) => t.notFound.toChange))
  const what = lineOf(await sentForm(c), BUSY.act)
  if (what === 'les') await followBusy(c.get('deps'), of.id, { early: true })
  if (what === 'slutt') await endBusySource(db, of)
  return back(c, opened)
}

/** Throws `not-found` for those who see the position at their hub alone. */
async function openOwn(c: C): Promise<OpenedCaseworker> {
  const opened = await openCaseworker(c)
  if (!mayPlan(opened.work.who, opened.caseworker)) throw notFound(workSaid((t) => t.notFound.toChange))
  return opened
}

const back = (c: C, { work, caseworker }: OpenedCaseworker) => c.redirect(work.ui.href(workPaths.ownCalendars(caseworker.key)), 303)

interface Given {
  typed: Typed
  errors: readonly FormError[]
  /** The secret address, just made. */
  address?: string
}

async function show(c: C, opened: OpenedCaseworker, given: Given): Promise<Response> {
  const { db } = c.get('deps')
  const { id } = opened.caseworker
  const [madeAt, sources] = await Promise.all([caseworkerCalendarMade(db, id), listBusySources(db, id)])
  c.header('cache-control', 'no-store')
  return c.html(<CalendarsView state={{ ...opened, ...given, madeAt, sources }} />, given.errors.length > 0 ? 422 : 200)
}

const LONGEST_USERNAME = 200

interface ReadBusy {
  kind: BusyKind
  address: string
  login: { username: string; password: string; key: string } | null
}

/** What was typed, or what is wrong with it, each at its field. */
function readBusy(c: C, { work }: OpenedCaseworker, typed: Typed): ReadBusy | { errors: FormError[] } {
  const { calendarKey: key, graph } = c.get('deps').config
  const t = calendarTexts(work.lang)
  const kind = BUSY_KINDS.find((one) => one === lineOf(typed, BUSY.kind))
  const text = lineOf(typed, BUSY.address)
  const isMailbox = /^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i.test(text)
  const address = kind === 'graph' ? (isMailbox ? text : null) : calendarAddress(text)
  const [username, password] = [lineOf(typed, BUSY.username), lineOf(typed, BUSY.password)]
  const wantsLogin = kind === 'caldav' && (username !== '' || password !== '')
  const errors: FormError[] = [
    ...(kind === undefined ? [{ field: BUSY.kind, text: work.t.faults.choose }] : []),
    ...(kind === 'graph' && graph === null ? [{ field: BUSY.kind, text: t.noGraph }] : []),
    ...(address === null ? [{ field: BUSY.address, text: kind === 'graph' ? t.wrongMailbox : t.wrongAddress }] : []),
    ...(username.length > LONGEST_USERNAME ? [{ field: BUSY.username, text: work.t.faults.tooLong(LONGEST_USERNAME) }] : []),
    ...(wantsLogin && key === null ? [{ field: BUSY.password, text: t.noKey }] : []),
  ]
  if (errors.length > 0 || kind === undefined || address === null) return { errors }
  return { kind, address, login: wantsLogin && key !== null ? { username, password, key } : null }
}
