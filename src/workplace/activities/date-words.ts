import { clockWords, hoursOn, type DateChangeItem } from '../../activities/index.ts'
import { show } from '../../platform/content/localized.ts'
import { dateSeenFrom, fullDate } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { Work } from '../work.ts'
import { roomWords } from './room-fields.ts'

/** What somebody changed for one date: «Avlyst: Verten er syk», «Flyttet til 4. desember, 12.00–14.00. Med biblioteket.» */
export function changeWords({ on, cancelled, movedTo, at, ends, roomKey, room, host }: DateChangeItem, work: Work): string {
  const { t, lang, today } = work
  const { activities: a } = t
  const parts = [
    ...(cancelled === undefined ? [] : [a.cancelled(show(cancelled, lang).text)]),
    ...(movedTo === undefined ? [] : [a.movedTo(dateSeenFrom(today, movedTo, lang))]),
    ...(at === undefined ? [] : [hoursWords(movedTo ?? on, { at, ends }, work)]),
    ...(roomKey === undefined ? [] : [a.inRoom(roomWords(roomKey, work))]),
    ...(room === undefined ? [] : [a.inRoom(show(room, lang).text)]),
    ...(host === undefined ? [] : [a.withHost(host)]),
  ]
  return parts.join('. ')
}

/** «11.00–13.00» */
export function hoursWords(day: Day, hours: Parameters<typeof hoursOn>[1], { lang }: Work): string {
  const { start, end } = hoursOn(day, hours)
  return clockWords({ day, startsAt: start === null ? null : new Date(start), endsAt: end === null ? null : new Date(end) }, lang)
}

/** «Torsdag 3. desember 2026» */
export function onDay(day: Day, { lang }: Work): string {
  const words = fullDate(day, lang)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
