import { Button, Buttons, errorOf, Field, Form, type FormError } from '../../design/index.ts'
import { can, type QuietRule } from '../../people/index.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'

/** The rule as it was typed, and what is wrong with it. */
export interface TypedRule {
  months: string
  days: string
  errors: readonly FormError[]
}

/** For those who decide for the municipality. */
export function QuietRuleForm({ work, rule, typed }: { work: Work; rule: QuietRule; typed: TypedRule | null }) {
  const t = work.t.organisations
  if (!can(work.who, 'municipality.edit', 'municipality')) return null
  const errors = typed?.errors ?? []
  const field = { inputmode: 'numeric', autocomplete: 'off', size: 5 } as const
  return (
    <div class="sec close">
      <details class="ds-details" open={typed !== null}>
        <summary>{t.quiet}</summary>
        <div>
          <Form action={work.ui.href(workPaths.quietRule)} label={t.quiet}>
            <Field
              {...field}
              name="maneder"
              label={t.quietMonths}
              value={typed?.months ?? String(rule.quietMonths)}
              error={errorOf(errors, 'maneder')}
            />
            <Field
              {...field}
              name="dager"
              label={t.answerDays}
              value={typed?.days ?? String(rule.answerDays)}
              error={errorOf(errors, 'dager')}
            />
            <Buttons>
              <Button>{t.save}</Button>
            </Buttons>
          </Form>
        </div>
      </details>
    </div>
  )
}
