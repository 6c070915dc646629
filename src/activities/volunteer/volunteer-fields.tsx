import { Checkbox, CheckboxGroup, errorOf, type FormError, type Ui } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf, listOf } from '../../platform/http/typed-values.ts'
import { hasRoom, type FoundNeed } from './find-needs.ts'
import { OLD_ENOUGH, POLICE, SHIFTS } from './read-volunteer.ts'
import { volunteerWords } from './desk-words.ts'
import { shortSlotWords } from './slot-words.ts'
import { volunteerTexts } from './texts.ts'

interface FieldsProps {
  ui: Ui
  need: FoundNeed
  typed: Typed
  errors: readonly FormError[]
  /** Staff fill it in for somebody: it is asked about them. */
  atDesk?: boolean
}

/** What is asked of a volunteer beside who it is: which shifts, and what the need requires. */
export function VolunteerFields({ ui, need, typed, errors, atDesk = false }: FieldsProps) {
  const t = volunteerWords(ui.lang, atDesk).form
  const open = need.slots.filter((slot) => hasRoom(need, slot))
  return (
    <>
      {need.slots.length < 2 ? null : (
        <CheckboxGroup
          name={SHIFTS}
          legend={t.shifts}
          hint={t.shiftsHint}
          error={errorOf(errors, SHIFTS)}
          values={listOf(typed, SHIFTS)}
          options={open.map((slot) => ({ value: slot.id, label: slotLabel(need, slot, ui) }))}
        />
      )}
      {need.ageFrom === null ? null : (
        <Checkbox
          name={OLD_ENOUGH}
          value="ja"
          label={t.age(need.ageFrom)}
          hint={t.ageWhy}
          checked={lineOf(typed, OLD_ENOUGH) === 'ja'}
          error={errorOf(errors, OLD_ENOUGH)}
        />
      )}
      {need.policeCheck ? (
        <Checkbox
          name={POLICE}
          value="ja"
          label={t.police}
          hint={t.policeWhy}
          checked={lineOf(typed, POLICE) === 'ja'}
          error={errorOf(errors, POLICE)}
        />
      ) : null}
    </>
  )
}

/** «tirsdag 7. januar, 17.00–19.00 (mangler 2)» */
export function slotLabel({ wanted }: Pick<FoundNeed, 'wanted'>, slot: FoundNeed['slots'][number], { lang }: Ui): string {
  const words = shortSlotWords(slot, lang)
  return wanted === null ? words : volunteerTexts(lang).form.left(words, wanted - slot.taken)
}
