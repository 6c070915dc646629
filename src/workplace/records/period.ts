import type { Context } from 'hono'
import type { FormError } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { addDays, startOfDay, typedDay, type Day } from '../../platform/time/index.ts'
import type { Work } from '../work.ts'

/** Which days are asked for; null is open. */
export interface Period {
  /** As they were typed. */
  fra: string
  til: string
  from: Day | null
  to: Day | null
  errors: readonly FormError[]
}

export function periodOf(c: Context<Env>, { t, today }: Work): Period {
  const typed = (name: string) => (c.req.query(name) ?? '').trim().slice(0, 40)
  const [fra, til] = [typed('fra'), typed('til')]
  const day = (text: string) => (text === '' ? null : typedDay(text, today))
  const [from, to] = [day(fra), day(til)]
  const errors = [
    ...(fra !== '' && from === null ? [{ field: 'fra', text: `${t.records.from}: ${t.faults.day}` }] : []),
    ...(til !== '' && to === null ? [{ field: 'til', text: `${t.records.to}: ${t.faults.day}` }] : []),
    ...(from !== null && to !== null && to < from ? [{ field: 'til', text: `${t.records.to}: ${t.faults.endsEarly}` }] : []),
  ]
  return { fra, til, from, to, errors }
}

/** From the first moment of the first day until the day after the last begins. */
export const instantsOf = ({ from, to }: Period) => ({
  from: from === null ? null : new Date(startOfDay(from)),
  until: to === null ? null : new Date(startOfDay(addDays(to, 1))),
})
