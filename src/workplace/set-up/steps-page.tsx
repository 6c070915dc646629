import type { Context } from 'hono'
import { bodyTexts, nextStep, setUpOn, STEPS_OF, type SetUpStep } from '../../bodies/index.ts'
import {
  Button,
  Buttons,
  DateField,
  ErrorSummary,
  errorOf,
  Field,
  Form,
  RadioGroup,
  Section,
  Table,
  type FormError,
} from '../../design/index.ts'
import { lastChangeOf } from '../../hubs/edit/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { impreciseDate } from '../../platform/i18n/index.ts'
import { justSaved, SavedNotice, type JustSaved } from '../history/saved-notice.tsx'
import { workPaths } from '../work-paths.ts'
import { WorkPage } from '../work-page.tsx'
import { readStep } from './read-step.ts'
import { bodyAtWork, changeBody, type BodyAtWork } from './body-at-work.ts'

type C = Context<Env>

/** `/arbeid/utvalg/:body/trinn`: how far it has come, and the next step to register. None can be passed over. */
export async function stepsPage(c: C): Promise<Response> {
  const steps = await bodyAtWork(c)
  const seen = await lastChangeOf(c.get('deps').db, steps.target)
  return c.html(<StepsView {...steps} typed={{ sett: String(seen) }} errors={[]} saved={await justSaved(c, steps.work)} />)
}

export async function saveStep(c: C): Promise<Response> {
  const [{ work, body, target }, typed] = await Promise.all([bodyAtWork(c), sentForm(c)])
  const next = nextStep(body.type, body.steps)
  const { step, errors } = readStep(typed, { body, next, work })
  const again = (wrong: readonly FormError[], status: 409 | 422) =>
    c.html(<StepsView {...{ work, body, target, typed, errors: wrong, saved: null }} />, status)
  if (step === null) return again(errors, 422)
  const kept = body.steps.filter((one) => !(one.step === step.step && one.state === step.state))
  try {
    const revision = await changeBody(c, { work, target }, { steps: [...kept, step], seen: Number(lineOf(typed, 'sett')) })
    return c.redirect(work.ui.href(`${work.base}/trinn?lagret=${revision ?? 0}`), 303)
  } catch (error) {
    if (!(error instanceof Fault) || (error.fault !== 'conflict' && error.fault !== 'invalid')) throw error
    return again(
      [{ field: 'dato', text: error.fault === 'conflict' ? error.says[work.lang] : work.t.setUp.tooEarly }],
      error.fault === 'conflict' ? 409 : 422,
    )
  }
}

interface ViewProps extends BodyAtWork {
  typed: Typed
  errors: readonly FormError[]
  saved: JustSaved
}

function StepsView({ work, body, typed, errors, saved }: ViewProps) {
  const { t, lang } = work
  const s = t.setUp
  const { steps: names } = bodyTexts(lang)
  const next = nextStep(body.type, body.steps)
  return (
    <WorkPage work={work} title={s.title} lead={s.lead}>
      <div class="sec close">
        <SavedNotice work={work} saved={saved} />
        <ErrorSummary ui={work.ui} errors={errors} />
        <Table
          caption={s.title}
          head={[s.step, s.state]}
          rows={setUpOn(body.type, body.steps, work.today).map((one, k) => ({
            filled: one.step === next,
            cells: [
              `${k + 1}. ${names[one.step]}`,
              one.date === null ? s.unknown : `${s.states[one.state]}: ${impreciseDate(one.date, lang)}`,
            ],
          }))}
        />
      </div>
      {next === null ? null : <NextStep {...{ work, body, typed, errors, next }} />}
    </WorkPage>
  )
}

function NextStep({ work, body, typed, errors, next }: Pick<ViewProps, 'work' | 'body' | 'typed' | 'errors'> & { next: SetUpStep }) {
  const s = work.t.setUp
  const name = bodyTexts(work.lang).steps[next]
  const states = next === 'founding_meeting' ? (['planned'] as const) : (['actual', 'planned'] as const)
  const number = STEPS_OF[body.type].indexOf(next) + 1
  return (
    <Section title={s.next(number, name)} id="neste" close>
      <p>{s.explained[next]}</p>
      {next === 'founding_meeting' ? (
        <p>
          <a href={work.ui.href(workPaths.founding(body.slug))}>{s.toFounding}</a>
        </p>
      ) : null}
      <Form action={work.ui.href(`${work.base}/trinn`)} hidden={{ trinn: next, sett: lineOf(typed, 'sett') }}>
        <RadioGroup
          name="stand"
          legend={s.isDone}
          value={lineOf(typed, 'stand') === 'planned' || states.length === 1 ? 'planned' : 'actual'}
          options={states.map((value) => ({ value, label: s.told[value] }))}
          error={errorOf(errors, 'stand')}
        />
        <DateField name="dato" label={s.date} hint={s.dateHint} value={lineOf(typed, 'dato')} error={errorOf(errors, 'dato')} />
        {next === 'appointment' ? (
          <Field name="sak" label={s.case} hint={s.caseHint} size={12} value={lineOf(typed, 'sak')} error={errorOf(errors, 'sak')} />
        ) : null}
        <Buttons>
          <Button>{s.save(name)}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
