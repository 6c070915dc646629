import { sql } from 'kysely'
import { tellActor } from '../people/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { ZONE, type Instant } from '../platform/time/index.ts'
import { whenWords } from './when-words.ts'
import type { FreeTime } from './offered.ts'
import { appointmentOfAct, type Appointment } from './find-appointment.ts'
import { whereWords } from './modes.ts'
import { CALENDAR_PAGE, MOVE_PAGE } from './paths.ts'
import { appointmentSaid } from './texts.ts'

/** What it is about stands in none of these: a screen may be read by others (domain.md A3). */
export async function tellMoved(tx: Tx, { actId, before, at }: { actId: string; before: Appointment; at: Instant }): Promise<void> {
  const now = await appointmentOfAct(tx, actId)
  if (now === null) return
  const title = appointmentSaid((t) => t.notices.moved.title)
  const text = appointmentSaid((t, lang) => t.notices.moved.text(whenWords(before, lang), whenWords(now, lang), whereWords(now, lang)))
  await tellActor(tx, { act: actId, title, text, page: CALENDAR_PAGE, notAfter: now.start }, at)
}

interface Away {
  actId: string
  /** What they can have first, as it is now; null: nothing is free. */
  first: Pick<FreeTime, 'hubId' | 'hub' | 'start'> | null
  at: Instant
}

/** Nobody can receive them, or interpret: they choose another time, with the receipt they have. */
export async function tellAway(tx: Tx, { actId, first, at }: Away): Promise<void> {
  const was = await appointmentOfAct(tx, actId)
  if (was === null) return
  const title = appointmentSaid((t) => t.notices.away.title)
  const hubName = first === null ? '' : await hubNameOn(tx, first)
  const text = appointmentSaid((t, lang) => {
    const why = was.interpreter === null ? t.notices.away.why : t.notices.away.whyWithInterpreter
    const next = first === null ? '' : ` ${t.notices.away.first(whenWords(first, lang), whereWords({ mode: was.mode, hubName }, lang))}`
    return `${t.notices.away.text(whenWords(was, lang), whereWords(was, lang))} ${why}${next}`
  })
  await tellActor(tx, { act: actId, title, text, page: MOVE_PAGE, notAfter: was.end }, at)
}

/** The house is closed when they have a time. It stays theirs: they choose another, or call it off. */
export async function tellShut(tx: Tx, { actId, at }: { actId: string; at: Instant }): Promise<void> {
  const has = await appointmentOfAct(tx, actId)
  if (has === null) return
  const title = appointmentSaid((t) => t.notices.shut.title)
  const text = appointmentSaid((t, lang) => t.notices.shut.text(whenWords(has, lang), whereWords(has, lang)))
  await tellActor(tx, { act: actId, title, text, page: MOVE_PAGE, notAfter: has.start }, at)
}

/** As the hub is called on the day. */
async function hubNameOn(tx: Tx, { hubId, hub, start }: Pick<FreeTime, 'hubId' | 'hub' | 'start'>): Promise<string> {
  const { rows } = await sql<{ short: string }>`select short from hub_name where hub_id = ${hubId}
    and daterange(valid_from, valid_to, '[]') @> (${new Date(start)}::timestamptz at time zone ${ZONE})::date limit 1`.execute(tx)
  return rows[0]?.short ?? hub
}

export async function tellReminder(tx: Tx, { actId, at }: { actId: string; at: Instant }): Promise<void> {
  const now = await appointmentOfAct(tx, actId)
  if (now === null || now.ended !== null || now.start <= at) return
  const title = appointmentSaid((t) => t.notices.reminder.title)
  const text = appointmentSaid((t, lang) => t.notices.reminder.text(whenWords(now, lang), whereWords(now, lang)))
  await tellActor(tx, { act: actId, title, text, page: null, notAfter: now.start }, at)
}
