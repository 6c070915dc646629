import { daysBetween, parseDay, type Day } from '../../platform/time/index.ts'
import { workPaths } from '../work-paths.ts'
import type { Work } from '../work.ts'

/** The staff's pages of a hub's rooms, with the language. */
export const roomsAt = ({ ui, hub }: Work, rest = ''): string => ui.href(`${workPaths.hub(hub?.slug ?? '')}/lokaler${rest}`)

export const roomDayPath = (work: Work, day: Day, revision: number | null): string =>
  roomsAt(work, `?dag=${day}${revision === null ? '' : `&lagret=${revision}`}`)

const A_YEAR = 400

/** The day that was asked for, within what anybody plans; else today. */
export function dayOf(text: string | undefined, today: Day): Day {
  const day = parseDay(text ?? '')
  return day !== null && Math.abs(daysBetween(today, day)) <= A_YEAR ? day : today
}
