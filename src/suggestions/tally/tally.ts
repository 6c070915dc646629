/** What a place has asked for, and what came of it. The five states together are all that was asked. */
export interface Tally {
  /** Slug; null: all of the town. */
  hub: string | null
  /** Slug; null: all of the hub. */
  place: string | null
  asked: number
  /** Of them, those that the content pack has made up. */
  examples: number
  /** Of them, those that somebody has answered, whatever the answer was. */
  answered: number
  done: number
  partly: number
  declined: number
  /** Answered and not ended. */
  underWay: number
  /** Nobody has answered yet. */
  waiting: number
  /** Of those that have not ended: what was promised for a day that has gone by. */
  overdue: number
  /** Days until the first answer: half had it by then. Null where fewer than `FEW` have one: so few say nothing of the next. */
  medianDays: number | null
  /** The one that has been open longest; null where none is. */
  oldest: { number: number; title: string | null; days: number; isExample: boolean } | null
}

export const FEW = 5

export const nothingAsked = (hub: string | null): Tally => ({
  hub,
  place: null,
  asked: 0,
  examples: 0,
  answered: 0,
  done: 0,
  partly: 0,
  declined: 0,
  underWay: 0,
  waiting: 0,
  overdue: 0,
  medianDays: null,
  oldest: null,
})
