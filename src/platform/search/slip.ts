/** Letters per slip: «tofte» has room for one, «slemmestad» for two, a longer word for a third. */
const LETTERS_PER_SLIP = 5
const MOST_SLIPS = 3
const ENDING = /(?:ene|ens|ets|et|en|er|e|a|s)$/
const SHORTEST_STEM = 4

/**
 * Whether a folded word may be another one written wrongly: a few letters more, fewer, other or in the wrong order, and
 * any ending. What only begins alike is another word: who asks for «barnehage» did not mean «barnevogn».
 */
export function isSlipOf(word: string, known: string): boolean {
  const [asked, meant] = [stem(word), stem(known)]
  const room = Math.min(MOST_SLIPS, Math.ceil(asked.length / LETTERS_PER_SLIP))
  return slips(asked, meant) <= room || slips(asked, meant.slice(0, asked.length)) <= Math.floor(room / 2)
}

function stem(word: string): string {
  const bare = word.replace(ENDING, '')
  return bare.length < SHORTEST_STEM ? word : bare
}

/** How many letters must be put in, taken out, changed or swapped with the next. */
function slips(one: string, other: string): number {
  let before: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (above[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      const least = Math.min(changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row.push(isSwap ? Math.min(least, (before[j - 2] ?? 0) + 1) : least)
    }
    before = above
    above = row
  }
  return above[other.length] ?? 0
}
