import { CONTACT_WEEKDAYS, CONTACT_WEEKS, ContactTime } from '../../bodies/index.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { typedClock } from '../../platform/time/index.ts'
import type { Field, Values } from '../form/field.ts'
import { said } from '../form/form-errors.ts'
import { asString } from '../form/localized-value.ts'
import { readFields } from '../form/read-fields.ts'
import { HUB } from '../nouns/area.ts'
import type { Work } from '../work.ts'
import { contactWorkTexts } from './contact-texts.ts'

export function contactFields({ lang }: Pick<Work, 'lang'>): readonly Field[] {
  const t = contactWorkTexts(lang)
  return [
    { kind: 'text', name: 'who', most: 120, label: () => t.who, hint: () => t.whoHint },
    { ...HUB, label: () => t.hub },
    { kind: 'text', name: 'room', most: 120, label: () => t.room, optional: true },
    {
      kind: 'choice',
      name: 'week',
      label: () => t.week,
      options: () => CONTACT_WEEKS.map((value) => ({ value, label: t.weeks[value] })),
    },
    {
      kind: 'choice',
      name: 'weekday',
      label: () => t.weekday,
      options: () => CONTACT_WEEKDAYS.map((value) => ({ value, label: t.weekdays[value] })),
    },
    { kind: 'line', name: 'from', most: 10, size: 8, label: () => t.from },
    { kind: 'line', name: 'to', most: 10, size: 8, label: () => t.to },
    { kind: 'day', name: 'since', label: () => t.since },
    { kind: 'day', name: 'until', label: () => t.until, optional: true },
  ]
}

/** The new one, or all that is wrong with it. */
export function readContact(typed: Typed, work: Work): { time: ContactTime | null; faults: FieldFault[] } {
  const { values, faults } = readFields(contactFields(work), { typed, work, before: null })
  const [from, to] = [clockIn(values, 'from'), clockIn(values, 'to')]
  const wrong = [
    ...faults,
    ...[['from', from] as const, ['to', to] as const].flatMap(([field, clock]) =>
      clock === null && values[field] !== undefined ? [{ field, message: contactWorkTexts(work.lang).needClock }] : [],
    ),
  ]
  if (wrong.length > 0) return { time: null, faults: wrong }
  const parsed = ContactTime.safeParse({ ...values, from, to })
  if (parsed.success) return { time: parsed.data, faults: [] }
  return { time: null, faults: parsed.error.issues.map(({ path, message }) => said({ field: path.join('-'), message }, work)) }
}

/** «17», «17.00» and «17:00» are one. */
function clockIn(values: Values, name: string): string | null {
  const minutes = typedClock(asString(values[name]) ?? '')
  if (minutes === null || minutes >= 24 * 60) return null
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
