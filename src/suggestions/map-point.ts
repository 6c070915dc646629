import type { MapPoint } from './suggestion.ts'

/** The field that a point on the map goes in, as `59.547,10.567`. */
export const POINT = 'punkt'

/** Three decimals are about a hundred metres: what one can point at, and no door. */
const DECIMALS = 3

export const pointText = ({ lat, lon }: MapPoint): string => `${lat.toFixed(DECIMALS)},${lon.toFixed(DECIMALS)}`

/** Null when it is no place on earth. */
export function readPoint(typed: string): MapPoint | null {
  const [, first, second] = /^(-?\d{1,2}(?:\.\d{1,10})?),(-?\d{1,3}(?:\.\d{1,10})?)$/.exec(typed.trim()) ?? []
  if (first === undefined || second === undefined) return null
  const [lat, lon] = [Number(Number(first).toFixed(DECIMALS)), Number(Number(second).toFixed(DECIMALS))]
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null
}

/** How large the map is drawn to be pointed at, by the name of its field: a form without script sends how many pixels from its corner. */
export const MAP_SIZES = { liten: { width: 288, height: 326 }, stor: { width: 520, height: 588 } } as const

interface Ground {
  width: number
  height: number
}

/** Where in the drawing somebody pressed; null: nowhere. Enter on the keyboard points at the corner, and means no place. */
export function pressedAt(query: (name: string) => string | undefined, ground: Ground): { x: number; y: number } | null {
  for (const [name, { width, height }] of Object.entries(MAP_SIZES)) {
    const [x, y] = [pixels(query(`${name}.x`)), pixels(query(`${name}.y`))]
    if (x === null || y === null || x > width || y > height || (x === 0 && y === 0)) continue
    return { x: (x / width) * ground.width, y: (y / height) * ground.height }
  }
  return null
}

const pixels = (typed = ''): number | null => (/^\d{1,4}$/.test(typed) ? Number(typed) : null)
