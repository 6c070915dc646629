import { textsIn } from '../texts.ts'
import type { Ui } from '../ui.ts'

export interface FormError {
  /** Id of the field it concerns; null for what concerns the whole form. */
  field: string | null
  text: string
  /** What the field is called: in the list above the form «Fyll ut dette feltet» says nothing without. */
  label?: string
}

/** Above the form, with the focus: each error links to its field. Nothing without errors. */
export function ErrorSummary({ ui, errors }: { ui: Ui; errors: readonly FormError[] }) {
  if (errors.length === 0) return null
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the answer to a failed act must be where the reader is, also without script
    <section class="ds-error-summary" id="feil" aria-labelledby="feil-tittel" tabindex={-1} autofocus>
      <h2 class="ds-heading" id="feil-tittel">
        {textsIn(ui.lang).errorTitle(errors.length)}
      </h2>
      <ul class="ds-list">
        {errors.map((error) => (
          <li>
            {error.field === null ? (
              wordsOf(error)
            ) : (
              <a class="ds-link" href={`#${error.field}`}>
                {wordsOf(error)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** «Første dag: Skriv en dato», «Hvorfor? Fyll ut dette feltet» */
const wordsOf = ({ label, text }: FormError) => (label === undefined ? text : `${label}${/[?!:.]$/.test(label) ? '' : ':'} ${text}`)

/** The error of one field, for its `error` prop. */
export function errorOf(errors: readonly FormError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.text
}
