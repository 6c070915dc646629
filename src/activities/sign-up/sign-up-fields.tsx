import { Checkbox, errorOf, Field, Select, type FormError, type Ui } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { SignUpRuleItem } from '../sign-up-rule.ts'
import { signUpWords } from './desk-words.ts'
import { childField, questionField } from './read-sign-up.ts'
import { firstUntil, type Dated } from './sign-up-state.ts'
import { dayWords } from './sign-up-words.ts'

interface SignUpFieldsProps {
  ui: Ui
  rule: SignUpRuleItem
  /** What it is for: who comes first depends on the day. */
  dates: readonly Dated[]
  typed: Typed
  errors: readonly FormError[]
  /** Staff fill it in for somebody: it is asked about them. */
  atDesk?: boolean
}

/** What a sign-up asks beside who it is for: how many or which children, whether they come all or none, and the host's questions. */
export function SignUpFields(props: SignUpFieldsProps) {
  const { ui, rule, dates, typed, atDesk = false } = props
  const t = signUpWords(ui.lang, atDesk)
  const until = dates[0] === undefined ? null : firstUntil(rule, dates[0])
  return (
    <>
      {rule.children ? <ChildFields {...props} /> : rule.together > 1 ? <CountField {...props} /> : null}
      {rule.seats === undefined || rule.together === 1 ? null : (
        <Checkbox name="sammen" value="ja" label={t.together} hint={t.togetherHint} checked={typed['sammen'] === 'ja'} />
      )}
      {rule.first === undefined || until === null ? null : (
        <Checkbox
          name="forst"
          value="ja"
          label={t.first(show(rule.first.who, ui.lang).text)}
          hint={t.firstHint(dayWords(until, ui.lang))}
          checked={typed['forst'] === 'ja'}
        />
      )}
      {rule.questions.map((question) => (
        <Asked {...props} question={question} />
      ))}
    </>
  )
}

function Asked({ ui, typed, errors, question, atDesk = false }: SignUpFieldsProps & { question: SignUpRuleItem['questions'][number] }) {
  const t = signUpWords(ui.lang, atDesk)
  const name = questionField(question.key)
  const label = show(question.text, ui.lang).text
  const hint = t.whyAsked(show(question.why, ui.lang).text, question.keepDays)
  const value = lineOf(typed, name)
  if (question.answer === 'yes') return <Checkbox name={name} value="ja" label={label} hint={hint} checked={value !== ''} />
  return (
    <Field
      name={name}
      label={label}
      hint={hint}
      value={value}
      error={errorOf(errors, name)}
      autocomplete="off"
      {...(question.needed ? {} : { suffix: t.optional })}
    />
  )
}

function CountField({ ui, rule, typed, errors, atDesk = false }: SignUpFieldsProps) {
  const t = signUpWords(ui.lang, atDesk)
  const counts = Array.from({ length: rule.together }, (_, k) => k + 1)
  return (
    <Select
      name="antall"
      label={t.count}
      value={lineOf(typed, 'antall')}
      error={errorOf(errors, 'antall')}
      options={counts.map((count) => ({ value: String(count), label: count === 1 ? t.alone : t.counted(count) }))}
    />
  )
}

/** A row for each child; those that are left empty are nobody. */
function ChildFields({ ui, rule, typed, errors, atDesk = false }: SignUpFieldsProps) {
  const t = signUpWords(ui.lang, atDesk)
  return (
    <fieldset class="ds-fieldset">
      <legend>{t.children}</legend>
      <p class="hint">{t.childrenHint}</p>
      {Array.from({ length: rule.together }, (_, k) => childField(k + 1)).map(({ name, age }, k) => (
        <div class="child-row">
          <Field
            name={name}
            label={t.childName(k + 1)}
            value={lineOf(typed, name)}
            error={errorOf(errors, name)}
            autocomplete="off"
            size={18}
            {...(k === 0 ? {} : { suffix: t.optional })}
          />
          <Field
            name={age}
            label={t.childAge(k + 1)}
            value={lineOf(typed, age)}
            error={errorOf(errors, age)}
            autocomplete="off"
            inputmode="numeric"
            size={4}
          />
        </div>
      ))}
    </fieldset>
  )
}
