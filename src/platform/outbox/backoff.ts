/** Something over two days in all: as long as a server may be away over a weekend's night and be mended. */
export const MOST_TRIES = 20

const FIRST_MS = 30_000
const LONGEST_MS = 4 * 3_600_000

/** How long until the next try, by how many there have been. Spread by a fifth either way, so that not all come back at once. */
export function pauseAfter(tries: number, chance: number = Math.random()): number {
  return Math.round(Math.min(FIRST_MS * 2 ** (tries - 1), LONGEST_MS) * (0.8 + 0.4 * chance))
}
