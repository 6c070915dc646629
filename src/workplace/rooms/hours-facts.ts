import { RoomHours, spanOfHours, useWords } from '../../resources/index.ts'
import { roomWords } from '../activities/room-fields.ts'
import type { Values } from '../form/field.ts'
import { asString } from '../form/localized-value.ts'
import type { Work } from '../work.ts'

/** «Storsalen, tirsdag 8. mars 2022, 19.00–21.00» */
export function hoursTitle(item: Values, work: Work): string {
  const { data } = RoomHours.strip().safeParse(item)
  return data === undefined ? '' : `${roomWords(data.room, work)}, ${useWords(spanOfHours(data), work.lang)}`
}

/** Hours in a room out of the history, in words; who borrows is never among them. */
export function hoursFacts(item: Values, work: Work): [string, string | null][] {
  const { data } = RoomHours.strip().safeParse(item)
  const { roomDay: t } = work.t
  return [
    [t.room, data === undefined ? null : roomWords(data.room, work)],
    [t.when, data === undefined ? null : useWords(spanOfHours(data), work.lang)],
    [t.reason, asString(item['reason']) ?? asString(item['ended'])],
  ]
}
