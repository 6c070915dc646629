import type { Context } from 'hono'
import { Button, Buttons, Field, Form } from '../../design/index.ts'
import { can, setQuietRule, type QuietRule } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { workSaid } from '../texts.ts'
import { workOf, type Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'

/** `POST /arbeid/organisasjoner/regel`: when one that does nothing is asked, and how long it has. Throws `invalid`. */
export async function saveQuietRule(c: Context<Env>): Promise<Response> {
  const [work, typed] = [await workOf(c), await sentForm(c)]
  const [quietMonths, answerDays] = [wholeIn(lineOf(typed, 'maneder'), 1, 120), wholeIn(lineOf(typed, 'dager'), 7, 365)]
  if (quietMonths === null || answerDays === null)
    throw new Fault(
      'invalid',
      workSaid((t) => t.organisations.needNumbers),
    )
  await setQuietRule(c.get('deps').db, { quietMonths, answerDays })
  return c.redirect(work.ui.href(`${workPaths.organisations}?regel=lagret`), 303)
}

function wholeIn(text: string, least: number, most: number): number | null {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : NaN
  return number >= least && number <= most ? number : null
}

/** For those who decide for the municipality. */
export function QuietRuleForm({ work, rule }: { work: Work; rule: QuietRule }) {
  const t = work.t.organisations
  if (!can(work.who, 'municipality.edit', 'municipality')) return null
  return (
    <div class="sec close">
      <details class="ds-details">
        <summary>{t.quiet}</summary>
        <div>
          <Form action={work.ui.href(workPaths.quietRule)} label={t.quiet}>
            <Field name="maneder" label={t.quietMonths} value={String(rule.quietMonths)} inputmode="numeric" autocomplete="off" size={5} />
            <Field name="dager" label={t.answerDays} value={String(rule.answerDays)} inputmode="numeric" autocomplete="off" size={5} />
            <Buttons>
              <Button>{t.save}</Button>
            </Buttons>
          </Form>
        </div>
      </details>
    </div>
  )
}
