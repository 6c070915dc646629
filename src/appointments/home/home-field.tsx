import { errorOf, Field, type FormError, type Ui } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { HOME } from '../read-appointment.ts'
import { appointmentTexts } from '../texts.ts'

interface HomeProps {
  ui: Ui
  typed: Typed
  errors: readonly FormError[]
}

/** Where to come, asked only of those who are visited; the same on the web and at the desk. */
export function HomeField({ ui, typed, errors }: HomeProps) {
  const t = appointmentTexts(ui.lang).form
  return <Field name={HOME} label={t.home} hint={t.homeHint} value={lineOf(typed, HOME)} error={errorOf(errors, HOME)} />
}
