import { daysBetween } from '../../platform/time/index.ts'
import type { Pattern } from '../pattern.ts'

export type Hours = Omit<Pattern, 'metFrom' | 'metTo'>

/** Whether two rows of hours would ever have somebody in two places at once: the same weekday, hours that meet, in a week that both have. */
export function clash(one: Hours, other: Hours): boolean {
  if (one.weekday !== other.weekday || one.to <= other.from || other.to <= one.from) return false
  const isOver = (a: Hours, b: Hours) => a.last !== null && a.last < b.first
  if (isOver(one, other) || isOver(other, one)) return false
  const weeks = daysBetween(one.first, other.first) / 7
  return weeks % greatestCommon(one.everyWeeks, other.everyWeeks) === 0
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b)
}
