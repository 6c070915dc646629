import type { Context } from 'hono'
import {
  attendeesOf,
  byChannel,
  concerned,
  isSensitiveActivity,
  messagesOf,
  tellAttendees,
  type AttendeeList,
  type Reaches,
} from '../../activities/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { parseDay } from '../../platform/time/index.ts'
import { activitiesAt, openActivity, type Opened } from '../activities/activity-target.ts'
import { openedForm, writeToMany, type Shown } from '../message-to-many/write-to-many.ts'
import { workSaid } from '../texts.ts'
import { MessageView } from './message-view.tsx'

type C = Context<Env>

/** `…/aktiviteter/:key/pameldte/:day/beskjed`: one message to all who have signed up, each in their own channel. */
export async function messagePage(c: C): Promise<Response> {
  return show(c, await openList(c), { shown: openedForm(c, { hvem: 'seated', datoer: 'denne' }), status: 200 })
}

export async function sendMessage(c: C): Promise<Response> {
  const [asked, typed] = [await openList(c), await sentForm(c)]
  const { db } = c.get('deps')
  const { work, key } = asked.opened
  const given = chosen(asked, typed)
  return writeToMany(c, typed, {
    work,
    most: { what: 'host-message', on: key },
    path: pathOf(asked),
    preview: async () => ({
      reached: byChannel(await concerned(db, { ...given, today: work.today })),
      isSensitive: await isSensitiveActivity(db, key),
    }),
    send: (message) => tellAttendees(db, { ...given, ...message }),
    show: (shown, status) => show(c, asked, { shown, status }),
  })
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

async function show(c: C, asked: Asked, { shown, status }: { shown: Shown; status: 200 | 409 | 422 }): Promise<Response> {
  const { list } = asked
  const before = await messagesOf(c.get('deps').db, { activityId: list.activityId, sessionId: list.sessionId })
  return c.html(<MessageView {...asked} shown={shown} before={before} action={pathOf(asked)} />, status)
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
