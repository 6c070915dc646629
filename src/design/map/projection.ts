import type { MapGround } from './ground.ts'

interface Point {
  lat: number
  lon: number
}

/** Where a point of the world is in the drawing. */
export const project = ({ lat, lon }: Point, { across, down }: MapGround): { x: number; y: number } => ({
  x: between(
    lon,
    across.map((point) => [point.lon, point.x]),
  ),
  y: between(
    lat,
    down.map((point) => [point.lat, point.y]),
  ),
})

/** Whether all of some points are within the drawing: of another part of the world it would be no map. */
export const isDrawn = (points: readonly Point[], ground: MapGround): boolean =>
  points.every((point) => {
    const { x, y } = project(point, ground)
    return x >= 0 && x <= ground.width && y >= 0 && y <= ground.height
  })

/** The point of the world that somebody means who points at the drawing. */
export const unproject = ({ x, y }: { x: number; y: number }, { across, down }: MapGround): Point => ({
  lon: between(
    x,
    across.map((point) => [point.x, point.lon]),
  ),
  lat: between(
    y,
    down.map((point) => [point.y, point.lat]),
  ),
})

/** Straight between the two points around `at`, and straight on beyond the outermost. */
function between(at: number, points: readonly (readonly [number, number])[]): number {
  const falling = (points[0]?.[0] ?? 0) > (points.at(-1)?.[0] ?? 0)
  const found = points.findIndex(([value]) => (falling ? value <= at : value >= at))
  const k = Math.min(Math.max(found === -1 ? points.length - 1 : found, 1), points.length - 1)
  const [from, to] = [points[k - 1] ?? [0, 0], points[k] ?? [1, 0]]
  return from[1] + ((at - from[0]) / (to[0] - from[0])) * (to[1] - from[1])
}
