/** A point on the map, WGS 84 degrees. */
export interface Point {
  lat: number
  lon: number
}

const EARTH_RADIUS_M = 6_371_000

/** Metres along the surface (haversine; the earth as a ball is exact enough for places marked within a kilometre). */
export function metresBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const [lat1, lat2] = [radians(a.lat), radians(b.lat)]
  const h = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(radians(b.lon - a.lon) / 2) ** 2
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Nearest first; equal distances keep the order given. */
export function byDistance<P extends Point>(from: Point, points: readonly P[]): P[] {
  return points
    .map((point, order) => ({ point, order, metres: metresBetween(from, point) }))
    .toSorted((a, b) => a.metres - b.metres || a.order - b.order)
    .map(({ point }) => point)
}
