import { errorOf, Select, type Choice, type FormError, type Ui } from '../design/index.ts'
import type { Typed } from '../platform/http/forms.ts'
import { lineOf } from '../platform/http/typed-values.ts'
import { INTERPRETED, interpreterName } from './interpreters.ts'
import { INTERPRETER } from './read-appointment.ts'
import { appointmentTexts } from './texts.ts'

interface InterpreterProps {
  ui: Ui
  typed: Typed
  errors: readonly FormError[]
}

/** The language to be interpreted; the same on the web and at the desk. */
export function InterpreterField({ ui, typed, errors }: InterpreterProps) {
  const t = appointmentTexts(ui.lang).form
  return (
    <Select
      name={INTERPRETER}
      label={t.interpreter}
      hint={t.interpreterHint}
      options={[{ value: '', label: t.chooseLanguage }, ...interpreterChoices(ui)]}
      value={lineOf(typed, INTERPRETER)}
      error={errorOf(errors, INTERPRETER)}
    />
  )
}

/** All that is interpreted, to choose from. */
export const interpreterChoices = ({ lang }: Pick<Ui, 'lang'>): Choice[] =>
  INTERPRETED.map((code) => ({ value: code, label: interpreterName(code, lang) }))
