import { sayRhythm, SKIPS, type RhythmItem } from '../../activities/index.ts'
import { Checkbox, CheckboxGroup, DateField, errorOf, Field, RadioGroup, Select, TimeField, type FormError } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf, listOf } from '../form/typed-values.ts'
import type { Work } from '../work.ts'
import { intervalChoices, isKeptRule, nthChoices, RHYTHM, weekdayChoices } from './rhythm-fields.ts'

interface RhythmProps {
  work: Work
  typed: Typed
  errors: readonly FormError[]
  /** As it was. */
  before: RhythmItem | null
}

/** When something is, for one who has never heard of rules: how often, which days, from when, at what hour. */
export function RhythmFields(props: RhythmProps) {
  const { work, typed, errors } = props
  const { rhythm: t } = work.t.activities
  const field = (name: string) => ({ name, value: lineOf(typed, name), error: errorOf(errors, name) })
  const { optional } = work.t
  return (
    <>
      <HowOften {...props} />
      <div class="side-by-side">
        <DateField {...field(RHYTHM.from)} label={t.from} hint={t.fromHint} />
        <DateField {...field(RHYTHM.to)} label={t.to} hint={t.toHint} suffix={optional} />
      </div>
      <div class="side-by-side">
        <TimeField {...field(RHYTHM.clock)} label={t.clock} />
        <TimeField {...field(RHYTHM.ends)} label={t.ends} suffix={optional} />
      </div>
      <Checkbox
        name={RHYTHM.unannounced}
        label={t.unannounced}
        hint={t.unannouncedHint}
        checked={lineOf(typed, RHYTHM.unannounced) !== ''}
        error={errorOf(errors, RHYTHM.unannounced)}
      />
      <CheckboxGroup
        name={RHYTHM.skip}
        legend={t.skip}
        values={listOf(typed, RHYTHM.skip)}
        options={SKIPS.map((value) => ({ value, label: t.skips[value] }))}
      />
      <details class="ds-details" open={hasSingles(props)}>
        <summary>{t.singles}</summary>
        <div>
          <Field {...field(RHYTHM.except)} label={t.except} hint={t.exceptHint} suffix={optional} autocomplete="off" />
          <Field {...field(RHYTHM.extra)} label={t.extra} hint={t.exceptHint} suffix={optional} autocomplete="off" />
        </div>
      </details>
    </>
  )
}

const hasSingles = ({ typed, errors }: RhythmProps) =>
  [RHYTHM.except, RHYTHM.extra].some((name) => lineOf(typed, name) !== '' || errorOf(errors, name) !== undefined)

function HowOften({ work, typed, errors, before }: RhythmProps) {
  const { rhythm: t } = work.t.activities
  const kept = before === null || !isKeptRule(before) ? [] : [{ value: 'kept', label: keptWords(before, work) }]
  const select = (name: string, label: string, options: ReturnType<typeof nthChoices>) => (
    <Select name={name} label={label} value={lineOf(typed, name)} error={errorOf(errors, name)} options={options} />
  )
  return (
    <div class="rhythm">
      <RadioGroup
        name={RHYTHM.every}
        legend={t.every}
        value={lineOf(typed, RHYTHM.every)}
        error={errorOf(errors, RHYTHM.every)}
        options={[{ value: 'week', label: t.week }, { value: 'month', label: t.month }, { value: 'once', label: t.once }, ...kept]}
      />
      <div class="of-week several">
        <div class="days">
          <CheckboxGroup
            name={RHYTHM.days}
            legend={t.days}
            values={listOf(typed, RHYTHM.days)}
            error={errorOf(errors, RHYTHM.days)}
            options={weekdayChoices(work)}
          />
        </div>
        {select(RHYTHM.interval, t.interval, intervalChoices(work))}
      </div>
      <fieldset class="of-month several">
        <legend>{t.monthly}</legend>
        <div class="side-by-side">
          {select(RHYTHM.nth, t.nth, nthChoices(work))}
          {select(RHYTHM.weekday, t.weekday, weekdayChoices(work))}
        </div>
      </fieldset>
    </div>
  )
}

function keptWords(rhythm: RhythmItem, { t, lang }: Work): string {
  const said = sayRhythm({ rule: rhythm.rule, skip: [] }, lang)
  return said === null ? t.activities.rhythm.keptUnsaid : t.activities.rhythm.kept(said)
}
