import type { Hex } from './contrast.ts'

/**
 * The rule behind a mark: a square of four tiles, clockwise from the top left. Tile k is turned
 * (start + k × step) mod 4 quarter turns. 2 × 4 × 4 = 32 marks.
 */
export interface MarkRule {
  shape: 'arc' | 'edge'
  start: number
  step: number
}

/** One bright field and one deep ink; the dark theme swaps them. */
export interface Inks {
  bright: Hex
  deep: Hex
}

const HALF = 12
const TILES = [
  [0, 0],
  [HALF, 0],
  [HALF, HALF],
  [0, HALF],
] as const

/** The four tiles as SVG path data in a 24 × 24 square. */
export function markTiles({ shape, start, step }: MarkRule): readonly string[] {
  return TILES.map((corner, k) => tile(shape, corner, (start + k * step) % 4))
}

/** The whole mark as one SVG path in a 24 × 24 square. */
export const markPath = (rule: MarkRule) => markTiles(rule).join('')

/** The name of the product: four equal tiles, all filled. */
export const LOGO_PATH = 'M0 0h11v11H0zM13 0h11v11H13zM13 13h11v11H13zM0 13h11v11H0z'

/** How many of the four tiles differ; marks of different shapes differ in all. */
export function tilesApart(one: MarkRule, other: MarkRule): number {
  if (one.shape !== other.shape) return 4
  const others = markTiles(other)
  return markTiles(one).filter((path, k) => path !== others[k]).length
}

/** Whether two marks are the same when only their lines are drawn: a triangle and the other half of its tile share the line between them. */
export function isSameOutline(one: MarkRule, other: MarkRule): boolean {
  if (one.shape !== other.shape) return false
  const turnsOf = ({ start, step }: MarkRule) => TILES.map((_, k) => (start + k * step) % (one.shape === 'edge' ? 2 : 4))
  const others = turnsOf(other)
  return turnsOf(one).every((turns, k) => turns === others[k])
}

// Unturned, the corner of the quarter disc (or of the triangle) is at the bottom right of its tile.
function tile(shape: MarkRule['shape'], [x, y]: readonly [number, number], turns: number): string {
  const right = turns === 0 || turns === 3
  const low = turns === 0 || turns === 1
  const [cornerX, farX] = right ? [x + HALF, x] : [x, x + HALF]
  const [cornerY, farY] = low ? [y + HALF, y] : [y, y + HALF]
  const side = shape === 'edge' ? 'L' : `A${HALF} ${HALF} 0 0 ${turns % 2 === 0 ? 1 : 0} `
  return `M${cornerX} ${cornerY}L${farX} ${cornerY}${side}${cornerX} ${farY}Z`
}
