import type { NewHours } from '../../appointments/index.ts'
import type { FormError } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { typedClock, typedDay } from '../../platform/time/index.ts'
import type { Work } from '../work.ts'

/** Names of what is asked of new hours. The weekday is that of the first day. */
export const PLAN = { hub: 'torg', first: 'forste', from: 'fra', to: 'til', every: 'hver', last: 'siste', extra: 'ekstra' } as const

/** The button that shows what a change would do, and saves nothing. */
export const LOOK = 'se'

/** Of the last day of hours that are there. */
export const lastField = (id: number): string => `siste-${id}`

export const MOST_WEEKS = 12

/** The hours that were typed, or what is wrong with them, each at its field. */
export function readHours(typed: Typed, { hubs, today, t: { faults } }: Work): { hours: NewHours | null; errors: FormError[] } {
  const text = (name: string) => lineOf(typed, name)
  const hub = hubs.find(({ slug }) => slug === text(PLAN.hub))
  const first = typedDay(text(PLAN.first), today)
  const last = text(PLAN.last) === '' ? null : (typedDay(text(PLAN.last), today) ?? undefined)
  const [from, to] = [typedClock(text(PLAN.from)), typedClock(text(PLAN.to))]
  const every = Number(/^\d{1,2}$/.exec(text(PLAN.every))?.[0] ?? 0)
  const errors: FormError[] = [
    ...(hub === undefined ? [{ field: PLAN.hub, text: faults.choose }] : []),
    ...(first === null ? [{ field: PLAN.first, text: faults.day }] : []),
    ...(from === null || from === 1440 ? [{ field: PLAN.from, text: faults.clock }] : []),
    ...(to === null
      ? [{ field: PLAN.to, text: faults.clock }]
      : from !== null && to <= from
        ? [{ field: PLAN.to, text: faults.endsEarly }]
        : []),
    ...(every < 1 || every > MOST_WEEKS ? [{ field: PLAN.every, text: faults.choose }] : []),
    ...(last === undefined ? [{ field: PLAN.last, text: faults.day }] : []),
    ...(last && first !== null && last < first ? [{ field: PLAN.last, text: faults.endsEarly }] : []),
  ]
  if (errors.length > 0 || hub === undefined || first === null || from === null || to === null || last === undefined)
    return { hours: null, errors }
  const isExtra = text(PLAN.extra) === '1'
  return { hours: { hub: hub.slug, first, last, from, to, everyWeeks: every, rooms: [], isExtra }, errors }
}

export const planLabels = ({ t: { agenda } }: Work): Record<string, string> => ({
  [PLAN.hub]: agenda.plan.hub,
  [PLAN.first]: agenda.plan.first,
  [PLAN.from]: agenda.plan.from,
  [PLAN.to]: agenda.plan.to,
  [PLAN.every]: agenda.plan.every,
  [PLAN.last]: agenda.plan.last,
})
