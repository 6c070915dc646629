import { errorOf, TextArea, type FormError, type Ui } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { NOTE } from '../read-appointment.ts'
import { appointmentTexts } from '../texts.ts'

interface NoteProps {
  ui: Ui
  /** How long it is kept after the time. */
  days: number
  typed: Typed
  errors: readonly FormError[]
}

/** A few words to whoever meets them, where the topic asks for it, with what not to write; the same on the web and at the desk. */
export function NoteField({ ui, days, typed, errors }: NoteProps) {
  const t = appointmentTexts(ui.lang).form
  return (
    <TextArea
      name={NOTE}
      label={t.note}
      suffix={t.optional}
      hint={t.noteHint(days)}
      rows={3}
      value={lineOf(typed, NOTE)}
      error={errorOf(errors, NOTE)}
    />
  )
}
