import type { SignUpRuleItem } from '../../activities/index.ts'
import { Checkbox, errorOf, Select, type FormError, type Ui } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { signUpPageTexts } from './texts.ts'

interface SignUpFieldsProps {
  ui: Ui
  rule: SignUpRuleItem
  typed: Typed
  errors: readonly FormError[]
}

/** What a sign-up asks beside who it is for: how many, and whether they come all or none. */
export function SignUpFields({ ui, rule, typed, errors }: SignUpFieldsProps) {
  const t = signUpPageTexts(ui.lang)
  if (rule.together === 1) return null
  const counts = Array.from({ length: rule.together }, (_, k) => k + 1)
  return (
    <>
      <Select
        name="antall"
        label={t.count}
        value={lineOf(typed, 'antall')}
        error={errorOf(errors, 'antall')}
        options={counts.map((count) => ({ value: String(count), label: count === 1 ? t.alone : t.counted(count) }))}
      />
      {rule.seats === undefined ? null : (
        <Checkbox name="sammen" value="ja" label={t.together} hint={t.togetherHint} checked={typed['sammen'] === 'ja'} />
      )}
    </>
  )
}
