import { tellActor } from '../people/index.ts'
import type { Tx } from '../platform/database/index.ts'
import type { Instant } from '../platform/time/index.ts'
import { whenWords } from './when-words.ts'
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

/** Nobody can receive them: they choose another time, with the receipt they have. */
export async function tellAway(tx: Tx, { actId, at }: { actId: string; at: Instant }): Promise<void> {
  const was = await appointmentOfAct(tx, actId)
  if (was === null) return
  const title = appointmentSaid((t) => t.notices.away.title)
  const text = appointmentSaid((t, lang) => t.notices.away.text(whenWords(was, lang), whereWords(was, lang)))
  await tellActor(tx, { act: actId, title, text, page: MOVE_PAGE, notAfter: was.end }, at)
}

export async function tellReminder(tx: Tx, { actId, at }: { actId: string; at: Instant }): Promise<void> {
  const now = await appointmentOfAct(tx, actId)
  if (now === null || now.ended !== null || now.start <= at) return
  const title = appointmentSaid((t) => t.notices.reminder.title)
  const text = appointmentSaid((t, lang) => t.notices.reminder.text(whenWords(now, lang), whereWords(now, lang)))
  await tellActor(tx, { act: actId, title, text, page: null, notAfter: now.start }, at)
}
