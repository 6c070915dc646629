import type { Places } from '../../bodies/index.ts'
import type { FormError } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { Listing } from './list-view.tsx'

const LONGEST_REASON = 4000
const MOST_SEATS = 60

interface ReadList {
  list: { seats: number | null; substitutes: number | null; youngPercent: number | null; places: Places }
  reason: string
  errors: readonly FormError[]
}

/** The list as it was typed. Two at one substitute's place is a mistake; several in seats are the point. */
export function readList(typed: Typed, { candidates, work }: Pick<Listing, 'candidates' | 'work'>): ReadList {
  const t = work.t.nomination.list
  const errors: FormError[] = []
  const seats = numberIn(typed, 'plasser', [1, MOST_SEATS])
  const substitutes = numberIn(typed, 'vara', [0, MOST_SEATS])
  const young = numberIn(typed, 'unge', [1, 99])
  if (seats === 'wrong') errors.push({ field: 'plasser', text: t.needSeats })
  if (substitutes === 'wrong') errors.push({ field: 'vara', text: t.needSubstitutes })
  if (young === 'wrong') errors.push({ field: 'unge', text: t.needYoung })
  const places = new Map<string, number>()
  for (const { id } of candidates) {
    const place = lineOf(typed, `plass-${id}`)
    if (!/^\d{1,2}$/.test(place)) continue
    const number = Number(place)
    if (number > 0 && [...places.values()].includes(number)) errors.push({ field: `plass-${id}`, text: t.twice(number) })
    places.set(id, number)
  }
  const reason = lineOf(typed, 'begrunnelse')
  if (reason.length > LONGEST_REASON) errors.push({ field: 'begrunnelse', text: work.t.faults.tooLong(LONGEST_REASON) })
  const list = { seats: typedOr(seats), substitutes: typedOr(substitutes), youngPercent: typedOr(young), places }
  return { list, reason, errors }
}

const typedOr = (value: number | null | 'wrong') => (value === 'wrong' ? null : value)

function numberIn(typed: Typed, name: string, [least, most]: readonly [number, number]): number | null | 'wrong' {
  const text = lineOf(typed, name)
  if (text === '') return null
  const value = /^\d{1,2}$/.test(text) ? Number(text) : -1
  return value >= least && value <= most ? value : 'wrong'
}
