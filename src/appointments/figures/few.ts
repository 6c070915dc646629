/** Fewer tell of somebody rather than of a service. */
const ENOUGH = 5

/** Null where it is said to be few. None is said as it is: it tells of nobody. */
export const unlessFew = (count: number): number | null => (count > 0 && count < ENOUGH ? null : count)

/** How many did not come, said only where neither they nor those who came are few: the one is known from the other. */
export function missedOf({ all, missed }: { all: number; missed: number }): number | null {
  return unlessFew(all) === null || unlessFew(missed) === null || unlessFew(all - missed) === null ? null : missed
}
