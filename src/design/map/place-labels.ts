import type { MapGround } from './ground.ts'
import { project } from './projection.ts'

export interface Placed {
  /** Centre of the mark. */
  x: number
  y: number
  side: 'left' | 'right'
}

interface Wish {
  x: number
  y: number
  width: number
}

export const MARK_SIZE = 60
const GAP = 12
const ROOM = 8
const ROUNDS = 80

/**
 * Finds a place for each hub with its name beside it so that nothing lies on anything else, all of it is
 * on land, and each is as near to its own place as that allows. `names` are widths in drawing units.
 */
export function placeLabels(hubs: readonly { lat: number; lon: number; width: number }[], ground: MapGround): Placed[] {
  const wishes = hubs.map((hub) => ({ ...project(hub, ground), width: hub.width }))
  const sides = chooseSides(wishes, ground)
  const placed = wishes.map((wish, k) => ({ ...wish, side: sides[k] ?? 'right' }))
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const hub of placed) keepOnLand(hub, ground)
    if (!pushApart(placed)) break
  }
  return placed.map(({ x, y, side }) => ({ x: Math.round(x), y: Math.round(y), side }))
}

/** Left, right, top and bottom of a mark with its name. */
export function extent({ x, y, side, width }: Placed & { width: number }): { left: number; right: number; top: number; bottom: number } {
  const half = MARK_SIZE / 2
  return {
    left: x - half - (side === 'left' ? GAP + width : 0),
    right: x + half + (side === 'right' ? GAP + width : 0),
    top: y - half,
    bottom: y + half,
  }
}

/** All names to the right, then one after another to the left as long as that leaves less on top of each other. */
function chooseSides(wishes: readonly Wish[], ground: MapGround): Placed['side'][] {
  const sides: Placed['side'][] = wishes.map(() => 'right')
  let best = clutter(wishes, sides, ground)
  for (let better = true; better;) {
    better = false
    for (const [k, side] of sides.entries()) {
      sides[k] = side === 'right' ? 'left' : 'right'
      const now = clutter(wishes, sides, ground)
      if (now < best) [best, better] = [now, true]
      else sides[k] = side
    }
  }
  return sides
}

function clutter(wishes: readonly Wish[], sides: readonly Placed['side'][], ground: MapGround): number {
  const boxes = wishes.map((wish, k) => extent({ ...wish, side: sides[k] ?? 'right' }))
  let sum = 0
  for (const [k, one] of boxes.entries()) {
    const shore = shoreAt(wishes[k]?.y ?? 0, ground)
    sum += (Math.max(0, shore.from - one.left) + Math.max(0, one.right - shore.to)) * MARK_SIZE
    for (const other of boxes.slice(k + 1)) sum += Math.max(0, overlapX(one, other)) * Math.max(0, overlapY(one, other))
  }
  return sum
}

type Box = ReturnType<typeof extent>
const overlapX = (a: Box, b: Box) => Math.min(a.right, b.right) - Math.max(a.left, b.left) + ROOM
const overlapY = (a: Box, b: Box) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + ROOM

const shoreAt = (y: number, { shores, width }: MapGround) => shores.findLast((shore) => shore.y <= y) ?? { y: 0, from: 0, to: width }

function keepOnLand(hub: Placed & { width: number }, ground: MapGround): void {
  const half = MARK_SIZE / 2 + ROOM
  hub.y = Math.min(Math.max(hub.y, half), ground.height - half)
  const { left, right } = extent(hub)
  const shore = shoreAt(hub.y, ground)
  if (right > shore.to) hub.x -= right - shore.to
  else if (left < shore.from) hub.x += shore.from - left
}

/** Moves each overlapping pair apart, up and down, or sideways where that is shorter. True when something moved. */
function pushApart(placed: (Placed & { width: number })[]): boolean {
  let moved = false
  for (const [k, one] of placed.entries()) {
    for (const other of placed.slice(k + 1)) {
      const across = overlapX(extent(one), extent(other))
      const along = overlapY(extent(one), extent(other))
      if (across <= 0.5 || along <= 0.5) continue
      moved = true
      const axis = along <= across * 2 ? 'y' : 'x'
      const step =
        ((axis === 'y' ? along : across) / 2) * (one[axis] < other[axis] || (one[axis] === other[axis] && one.x <= other.x) ? 1 : -1)
      one[axis] -= step
      other[axis] += step
    }
  }
  return moved
}
