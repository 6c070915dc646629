import { Checkbox, errorOf, RadioGroup, TextArea, type FormError, type Ui } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { supportWords } from './desk-words.ts'

interface FieldsProps {
  ui: Ui
  typed: Typed
  errors: readonly FormError[]
  /** Younger than that is a child. */
  age: number
  /** Staff fill it in for somebody: it is asked about them. */
  atDesk?: boolean
}

/** Whether somebody wants it too or can help, whether they want to hear of it, and whether they are a child. */
export function SupportFields({ ui, typed, errors, age, atDesk = false }: FieldsProps) {
  const t = supportWords(ui.lang, atDesk)
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
      <Checkbox name="varsel" value="ja" label={t.word} hint={t.wordHint} checked={lineOf(typed, 'varsel') === 'ja'} />
      <Checkbox name="barn" value="ja" label={t.child(age)} hint={t.childHint} checked={lineOf(typed, 'barn') === 'ja'} />
    </>
  )
}
