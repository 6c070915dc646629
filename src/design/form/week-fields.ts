export const WEEK_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type WeekDay = (typeof WEEK_DAYS)[number]

/** A span as typed, not yet checked. */
export interface TypedSpan {
  from: string
  to: string
  mode: string
  nextDay: boolean
}

export type TypedWeek = Record<WeekDay, TypedSpan[]>

export const WEEK_PARTS = ['from', 'to', 'mode', 'next', 'remove'] as const
export type WeekPart = (typeof WEEK_PARTS)[number]

/** The button that asks for one more empty span on a day sends this name with the day as its value. */
export const ADD_SPAN = 'add'

/** Name and id of a field of the week editor: «mon-0-from». Errors link to it. */
export const weekField = (day: WeekDay, index: number, part: WeekPart) => `${day}-${index}-${part}`

/**
 * The week as it was typed, without spans marked for removal and without empty ones; with one more on
 * the day whose button was pressed. `form` maps field names to what was sent.
 */
export function readWeek(form: Readonly<Record<string, unknown>>): TypedWeek {
  const week = emptyWeek()
  for (const day of WEEK_DAYS) {
    for (let k = 0; weekField(day, k, 'from') in form; k += 1) {
      const span = readSpan(form, day, k)
      const wanted = form[weekField(day, k, 'remove')] === undefined && (span.from !== '' || span.to !== '')
      if (wanted) week[day].push(span)
    }
    if (form[ADD_SPAN] === day) week[day].push({ from: '', to: '', mode: 'staffed', nextDay: false })
  }
  return week
}

export const emptyWeek = (): TypedWeek => ({ mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] })

function readSpan(form: Readonly<Record<string, unknown>>, day: WeekDay, index: number): TypedSpan {
  const typed = (part: WeekPart) => {
    const value = form[weekField(day, index, part)]
    return typeof value === 'string' ? value.trim() : ''
  }
  return { from: typed('from'), to: typed('to'), mode: typed('mode'), nextDay: typed('next') !== '' }
}
