import { ownSlots, slotWords, VolunteerNeed } from '../../activities/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Values } from '../form/field.ts'
import { wordsOf } from '../form/words.ts'
import type { Work } from '../work.ts'
import { needFields } from './need-fields.ts'

/** A need as the history tells of it: its fields, the activity it follows, and its shifts. */
export function needFacts(item: Values, work: Work): [string, string | null][] {
  const { t, lang } = work
  const { volunteers: v } = t
  const need = VolunteerNeed.safeParse(item).data
  const shifts = (need === undefined ? [] : ownSlots(need)).flatMap((slot) => {
    if (slot.day === null) return []
    const off = slot.isOff ? `, ${v.off.toLowerCase()}${slot.reason === null ? '' : `: ${show(slot.reason, lang).text}`}` : ''
    return [slotWords(slot, lang) + off]
  })
  return [
    ...needFields({ own: null }).map((field): [string, string | null] => [field.label(t), wordsOf(field, item[field.name], work)]),
    [v.fields.activity, need?.activity ?? null],
    [v.shifts, shifts.length === 0 ? null : shifts.join('; ')],
  ]
}
