import { dayBefore, type Day } from '../../platform/time/index.ts'
import type { DayRange } from './period.ts'

/**
 * The days a hub is surely in operation, from the days it surely had opened or closed. It may close and
 * open again; when both are said of one day, it is closed (as in hubs/status.ts).
 */
export function rangesInOperation(opened: readonly Day[], closed: readonly Day[]): DayRange[] {
  const inOrder = [...new Set(opened)].toSorted()
  return inOrder.flatMap((from, index) => {
    const reopened = inOrder[index + 1]
    const end = closed.filter((day) => day >= from && (reopened === undefined || day < reopened)).toSorted()[0]
    if (end === from) return []
    const to = end ?? reopened
    return [{ from, to: to === undefined ? null : dayBefore(to) }]
  })
}
