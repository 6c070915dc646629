/** Dates in words, and how many there are besides. */
export interface Dates {
  first: readonly string[]
  more: number
}

/** «Flyttet: torsdag 11. februar, 11.00; torsdag 18. februar, 11.00; og 12 til.», or nothing. */
export const datesIn =
  (more: (count: number) => string) =>
  (dates: Dates | null, words: (dates: string) => string): string[] =>
    dates === null ? [] : [words([...dates.first, ...(dates.more === 0 ? [] : [more(dates.more)])].join('; '))]
