/** The small hours belong to the evening before: «20–01» is read rightly without a word. */
const MORNING = 6 * 60
const HALF_A_DAY = 12 * 60

/**
 * Whether it must be said that an end is on the next day's clock, given minutes since midnight of both: «11–10» would be taken for a slip of
 * the pen, «22–01» would not. Midnight is the end of the day itself.
 */
export const isNextDaySaid = (from: number, to: number): boolean =>
  to <= from && to !== 0 && (to >= MORNING || to + 1440 - from > HALF_A_DAY)
