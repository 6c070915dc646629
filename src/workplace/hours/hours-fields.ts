import type { Field } from '../form/field.ts'
import type { OpeningPeriodItem } from '../../hubs/items/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../form/typed-values.ts'
import type { Work } from '../work.ts'
import { SOURCE } from '../items/compose-item.ts'

/** What the form of hours asks beside the week. */
export const TITLE: Field = {
  kind: 'text',
  name: 'title',
  most: 100,
  optional: true,
  label: (t) => t.hours.name,
  hint: (t) => t.hours.nameHint,
}
export const FROM: Field = { kind: 'day', name: 'from', label: (t) => t.hours.from }
/** Of hours that a source told of without. */
export const FROM_UNKNOWN: Field = { ...FROM, optional: true, hint: (t) => t.hours.fromHint }
/** Of hours in force, whose first day only a correction of the whole touches. */
export const FROM_KNOWN: Field = { ...FROM, hint: (t) => t.hours.fromWhole }
export const TO: Field = { kind: 'day', name: 'to', optional: true, label: (t) => t.hours.to, hint: (t) => t.hours.toHint }
/** Days that must be there are asked for by what the hours must fulfil. */
export const PLAIN: readonly Field[] = [TITLE, FROM_UNKNOWN, TO, SOURCE]

/** Names of what is chosen. */
export const WHO = 'who'
export const SORT = 'sort'
export const HOLIDAYS = 'holidays'
export const EXTENT = 'extent'
export const BEGIN = 'begin'

/** What the fields beside those are called, by id. */
export const labelsOf = ({ t: { hours: t } }: Work): Record<string, string> => ({
  [WHO]: t.who,
  [BEGIN]: t.beginOn,
  [SEVERAL.days]: t.week,
  [SEVERAL.from]: `${t.several}, ${t.clockFrom.toLowerCase()}`,
  [SEVERAL.to]: `${t.several}, ${t.clockTo.toLowerCase()}`,
})

/** «Closed» is what most mean, and what a new form says. */
export function onHolidays(typed: Typed): OpeningPeriodItem['onHolidays'] {
  const line = lineOf(typed, HOLIDAYS)
  return line === 'as_usual' || line === 'not_announced' ? line : 'closed'
}

/** The same hours on several days at once: names of the fields, and what the button sends instead of a day. */
export const SEVERAL = {
  days: 'several-days',
  from: 'several-from',
  to: 'several-to',
  mode: 'several-mode',
  next: 'several-next',
  button: 'several',
} as const
