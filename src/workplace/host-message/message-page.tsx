import type { Context } from 'hono'
import {
  attendeesOf,
  byChannel,
  concerned,
  isSensitiveActivity,
  LONGEST_MESSAGE,
  messagesOf,
  tellAttendees,
  type AttendeeList,
  type Reaches,
} from '../../activities/index.ts'
import type { FormError } from '../../design/index.ts'
import { newActKey, readActKey } from '../../people/index.ts'
import { brake, type Brake } from '../../platform/brakes/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { parseDay } from '../../platform/time/index.ts'
import { activitiesAt, openActivity, type Opened } from '../activities/activity-target.ts'
import { ACT, PREVIEW } from '../items/edit-state.ts'
import { workSaid } from '../texts.ts'
import { MessageView } from './message-view.tsx'
import type { Preview } from './preview.tsx'

type C = Context<Env>

/** A host who writes more than this in a day is heard by nobody. */
const MESSAGES: Brake = { what: 'host-message', most: 10, per: 24 * 60 * 60_000 }

/** `…/aktiviteter/:key/pameldte/:day/beskjed`: one message to all who have signed up, each in their own channel. */
export async function messagePage(c: C): Promise<Response> {
  const asked = await openList(c)
  const typed = { nokkel: newActKey(), hvem: 'seated', datoer: 'denne' }
  const sent = c.req.query('sendt')
  return show(c, asked, { typed, errors: [], preview: null, told: sent !== undefined && /^\d{1,5}$/.test(sent) ? Number(sent) : null })
}

/** `POST …/beskjed`: shows how it will be read and whom it reaches; sends it when that has been seen. */
export async function sendMessage(c: C): Promise<Response> {
  const asked = await openList(c)
  const { opened } = asked
  const typed = await sentForm(c)
  const { db } = c.get('deps')
  const [text, key] = [lineOf(typed, 'tekst'), readActKey(typed)]
  const given = { ...chosen(asked, typed), today: opened.work.today }
  const fault = faultIn(text, opened)
  if (fault !== null) return show(c, asked, { typed, errors: [fault], preview: null, told: null, status: 422 })
  if (lineOf(typed, ACT) === PREVIEW) return show(c, asked, { typed, errors: [], preview: await previewOf(c, asked, given), told: null })
  await brake(db, MESSAGES, opened.key)
  try {
    const told = await tellAttendees(db, { ...given, text, sendKey: key, by: opened.work.who.id, at: opened.work.now })
    return c.redirect(`${pathOf(asked)}?sendt=${told}`, 303)
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return show(c, asked, {
      typed,
      errors: [{ field: 'hvem', text: error.says[opened.work.lang] }],
      preview: null,
      told: null,
      status: 409,
    })
  }
}

interface Asked {
  opened: Opened
  list: AttendeeList
}

interface Chosen {
  activityId: number
  sessionId: number | null
  reaches: Reaches
}

/** Of a list for all dates there is no date to choose. */
function chosen({ list }: Asked, typed: Typed): Chosen {
  const isAll = list.rule?.per === 'series' || lineOf(typed, 'datoer') === 'alle'
  return {
    activityId: list.activityId,
    sessionId: isAll ? null : list.sessionId,
    reaches: lineOf(typed, 'hvem') === 'all' ? 'all' : 'seated',
  }
}

function faultIn(text: string, { work }: Opened): FormError | null {
  const t = work.t.hostMessage
  if (text === '') return { field: 'tekst', text: t.empty }
  return text.length > LONGEST_MESSAGE ? { field: 'tekst', text: t.tooLong(LONGEST_MESSAGE) } : null
}

async function previewOf(c: C, { opened }: Asked, given: Chosen & { today: Opened['work']['today'] }): Promise<Preview> {
  const { db } = c.get('deps')
  const acts = await concerned(db, given)
  return { reached: byChannel(acts), isSensitive: await isSensitiveActivity(db, opened.key) }
}

interface Shown {
  typed: Typed
  errors: readonly FormError[]
  preview: Preview | null
  /** How many were told just now. */
  told: number | null
  status?: 409 | 422
}

async function show(c: C, asked: Asked, { status, ...shown }: Shown): Promise<Response> {
  const { list } = asked
  const before = await messagesOf(c.get('deps').db, { activityId: list.activityId, sessionId: list.sessionId })
  return c.html(<MessageView {...asked} {...shown} before={before} action={pathOf(asked)} />, status ?? 200)
}

const pathOf = ({ opened, list }: Asked) => activitiesAt(opened.work, `/${opened.key}/pameldte/${list.date.occurrence}/beskjed`)

/** Throws `not-found`, for another provider's as well, and for what nobody signs up for. */
async function openList(c: C): Promise<Asked> {
  const opened = await openActivity(c)
  const occurrence = parseDay(c.req.param('day') ?? '')
  const list = occurrence === null ? null : await attendeesOf(c.get('deps').db, { key: opened.key, occurrence })
  if (list === null || list.rule === null) throw notFound(workSaid((t) => t.notFound.toChange))
  return { opened, list }
}
