import { errorOf, RadioGroup, TextArea, type FormError, type Ui } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { proposalWords } from './desk-words.ts'

interface FieldsProps {
  ui: Ui
  typed: Typed
  errors: readonly FormError[]
  /** Staff fill it in for somebody: it is asked about them. */
  atDesk?: boolean
}

/** Whether somebody wants to be there or can help, and with what. */
export function JoinFields({ ui, typed, errors, atDesk = false }: FieldsProps) {
  const t = proposalWords(ui.lang, atDesk).join
  return (
    <>
      <RadioGroup
        name="hvordan"
        legend={t.how}
        value={lineOf(typed, 'hvordan') || 'want'}
        options={(['want', 'help'] as const).map((value) => ({ value, label: t.hows[value] }))}
      />
      <div class="only-help">
        <TextArea
          name="hjelp"
          label={t.canHelp}
          hint={t.canHelpHint}
          rows={3}
          value={lineOf(typed, 'hjelp')}
          error={errorOf(errors, 'hjelp')}
        />
      </div>
    </>
  )
}
