import { lineOf } from '../../platform/http/typed-values.ts'
import { inputId, type Field } from '../form/field.ts'
import { FieldView, type Shown } from '../form/field-view.tsx'
import { FIRST_FIELDS, QUESTIONS } from './sign-up-asks.ts'

/** Folded away until they are in use: most need neither. */
export function FirstAndQuestions(shown: Shown) {
  const t = shown.work.t.signUpAsks
  return (
    <>
      <fieldset class="ds-fieldset">
        <legend>{t.firstTitle}</legend>
        <p class="hint">{t.firstLead}</p>
        {FIRST_FIELDS.map((field) => (
          <FieldView field={field} {...shown} />
        ))}
      </fieldset>
      <fieldset class="ds-fieldset">
        <legend>{t.title}</legend>
        <p class="hint">{t.lead}</p>
        {QUESTIONS.map(({ slot, fields }) => (
          <Question slot={slot} fields={fields} {...shown} />
        ))}
      </fieldset>
    </>
  )
}

function Question({ slot, fields, ...shown }: Shown & { slot: number; fields: readonly Field[] }) {
  const t = shown.work.t.signUpAsks
  const asked = lineOf(shown.typed, inputId({ name: `ask${slot}` }, 'nb'))
  const isWrong = shown.errors.some(({ field }) => field !== null && fields.some(({ name }) => field.split('-')[0] === name))
  return (
    <details class="ds-details" open={asked !== '' || isWrong}>
      <summary>
        {t.numbered(slot)}: {asked === '' ? t.none : asked}
      </summary>
      <div>
        {fields.map((field) => (
          <FieldView field={field} {...shown} />
        ))}
      </div>
    </details>
  )
}
