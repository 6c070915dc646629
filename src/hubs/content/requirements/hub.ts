import { z } from 'zod'
import { metresBetween } from '../../nearest.ts'
import { ofNames, ofPhone } from './people.ts'
import { unmetIf, type Among, type Told, type Unmet } from './requirement.ts'

const Point = z.object({ lat: z.number(), lon: z.number() })

/** No municipality's squares are farther apart; a slip of the pen is. */
const FARTHEST_APART_M = 100_000

export function ofHub(item: Told, { others }: Among): Unmet[] {
  return [...ofNames(item), ...ofPhone(item), ...unmetIf(isFarOff(item, others), 'far_off', 'position')]
}

function isFarOff({ position }: Told, others: Among['others']): boolean {
  const own = Point.safeParse(position).data
  const points = others.flatMap(({ item }) => Point.safeParse(item['position']).data ?? [])
  return own !== undefined && points.length > 0 && points.every((point) => metresBetween(own, point) > FARTHEST_APART_M)
}
