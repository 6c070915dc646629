import type { Context } from 'hono'
import { isPublicBody } from '../../bodies/index.ts'
import { Button, Buttons, ErrorSummary, Form, Section, Table, type FormError } from '../../design/index.ts'
import { lastChangeOf } from '../../hubs/edit/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { FieldView } from '../form/field-view.tsx'
import { errorsOf } from '../form/form-errors.ts'
import { namedErrors } from '../form/named-errors.ts'
import { dayWordsOf } from '../form/words.ts'
import { justSaved, SavedNotice, type JustSaved } from '../history/saved-notice.tsx'
import { Lines } from '../lines.tsx'
import { WorkPage } from '../work-page.tsx'
import { bodyRulesTexts } from './body-rules-texts.ts'
import { readRules, rulesFields } from './read-rules.ts'
import { bodyAtWork, changeBody, type BodyAtWork } from '../set-up/body-at-work.ts'

type C = Context<Env>

/** `/arbeid/utvalg/:body/regler`: what the body works by, version by version, and a new one. */
export async function rulesPage(c: C): Promise<Response> {
  const rules = await bodyAtWork(c)
  const seen = await lastChangeOf(c.get('deps').db, rules.target)
  return c.html(<RulesView {...rules} typed={{ sett: String(seen) }} errors={[]} saved={await justSaved(c, rules.work)} />)
}

export async function addRules(c: C): Promise<Response> {
  const [rules, typed] = await Promise.all([bodyAtWork(c), sentForm(c)])
  const { work, body } = rules
  const again = (errors: readonly FormError[], status: 409 | 422) =>
    c.html(<RulesView {...rules} typed={typed} errors={errors} saved={null} />, status)
  const { version, faults } = readRules(typed, { body, work })
  if (version === null) return again(errorsOf(faults), 422)
  try {
    const revision = await changeBody(c, rules, { rules: [...body.rules, version], seen: Number(lineOf(typed, 'sett')) })
    return c.redirect(work.ui.href(`${work.base}/regler?lagret=${revision ?? 0}`), 303)
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return again([{ field: null, text: error.says[work.lang] }], 409)
  }
}

interface ViewProps extends BodyAtWork {
  typed: Typed
  errors: readonly FormError[]
  saved: JustSaved
}

function RulesView({ work, body, typed, errors, saved }: ViewProps) {
  const t = bodyRulesTexts(work.lang)
  const fields = rulesFields(body, work)
  const isPublic = isPublicBody(body.type)
  const title = isPublic ? t.public : t.own
  return (
    <WorkPage work={work} title={title} lead={t.lead}>
      <div class="sec close">
        <SavedNotice work={work} saved={saved} />
        <ErrorSummary ui={work.ui} errors={namedErrors(errors, { fields, work })} />
        <p>{isPublic ? t.why : t.whyOwn}</p>
        {body.rules.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <Table
            caption={title}
            head={[t.head.from, t.head.what, ...(isPublic ? [t.head.by] : [])]}
            rows={body.rules.toReversed().map(({ from, text, link, decidedBy }) => ({
              cells: [
                dayWordsOf(from, work),
                <Lines lines={[text === undefined ? null : t.hasText, link === undefined ? null : `${t.hasLink}: ${link}`]} />,
                ...(isPublic ? [decidedBy ?? ''] : []),
              ],
            }))}
          />
        )}
      </div>
      <Section title={t.add} id="ny" close>
        <Form action={work.ui.href(`${work.base}/regler`)} hidden={{ sett: lineOf(typed, 'sett') }}>
          {fields.map((field) => (
            <FieldView field={field} work={work} typed={typed} errors={errors} />
          ))}
          <Buttons>
            <Button>{t.save}</Button>
          </Buttons>
        </Form>
      </Section>
    </WorkPage>
  )
}
