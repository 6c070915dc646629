import type { Day } from '../../platform/time/index.ts'
import { stretches, type DayHours } from '../opening-hours/index.ts'

/** Somebody's hours that stand outside those of the house, day by day alike. */
export interface OutsideHouse {
  providerId: number
  parts: readonly { own: DayHours; house: DayHours; days: readonly Day[] }[]
}

interface Owned {
  providerId: number
  days: readonly DayHours[]
}

/** Who is there when the house is not: one answer for each, in the order given. */
export const outsideHouse = (house: readonly DayHours[], others: readonly Owned[]): OutsideHouse[] => {
  const ofDay = new Map(house.map((one) => [one.day, one]))
  return others.flatMap(({ providerId, days }) => {
    const parts = new Map<string, { own: DayHours; house: DayHours; days: Day[] }>()
    for (const own of days) {
      const its = ofDay.get(own.day)
      if (its === undefined || !isOutside(own, its)) continue
      const alike = JSON.stringify([slotsOf(own), its.state, slotsOf(its)])
      const known = parts.get(alike)
      if (known === undefined) parts.set(alike, { own, house: its, days: [own.day] })
      else known.days.push(own.day)
    }
    return parts.size === 0 ? [] : [{ providerId, parts: [...parts.values()] }]
  })
}

/** Who is met on a screen needs no door. Whoever a closure leaves open has been left open by somebody. */
function isOutside(own: DayHours, house: DayHours): boolean {
  if (house.state === 'not_announced' || house.because?.kind === 'closure') return false
  const open = stretches(house.openings)
  return stretches(own.openings.filter(({ mode }) => mode !== 'remote')).some(
    (met) => !open.some(({ from, to }) => from <= met.from && met.to <= to),
  )
}

const slotsOf = ({ openings }: DayHours) => openings.map(({ opens, closes, mode }) => [opens, closes, mode])
