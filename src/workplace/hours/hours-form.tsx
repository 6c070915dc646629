import {
  Button,
  Buttons,
  ButtonLink,
  DateField,
  errorOf,
  ErrorSummary,
  Form,
  Notice,
  RadioGroup,
  Select,
  WEEK_DAYS,
  WeekEditor,
} from '../../design/index.ts'
import { hubTexts } from '../../hubs/index.ts'
import { FieldView } from '../form/field-view.tsx'
import { namedErrors } from '../form/named-errors.ts'
import { lineOf } from '../form/typed-values.ts'
import { SOURCE } from '../items/compose-item.ts'
import { ACT, ONCE, PREVIEW, PREVIEWED, SAVE, SEEN } from '../items/edit-state.ts'
import { CollisionNotice } from '../items/collision-notice.tsx'
import { ExampleBox, FirstButton } from '../items/edit-view.tsx'
import { providerChoices } from '../nouns/noun.ts'
import { WorkPage } from '../work-page.tsx'
import {
  BEGIN,
  EXTENT,
  FROM,
  FROM_KNOWN,
  FROM_UNKNOWN,
  HOLIDAYS,
  labelsOf,
  onHolidays,
  PLAIN,
  SORT,
  TITLE,
  TO,
  WHO,
} from './hours-fields.ts'
import type { HoursState } from './hours-state.ts'
import { MODES } from './modes.ts'
import { ownerWithin, periodFacts } from './period-words.ts'
import { PreviewView } from './preview-view.tsx'
import { isInForce } from './read-period.ts'
import { SeveralDays } from './several-fields.tsx'

/** Whose, what sort, from when to when, the week, the holidays; and when it has been in force, from which day it is otherwise. */
export function HoursForm({ state }: { state: HoursState }) {
  const { work, key, stored, seen, once, errors, preview } = state
  const { ui, t } = work
  const title = stored === null ? t.hours.newTitle : t.hours.editTitle(ownerWithin(stored.item.provider, work))
  return (
    <WorkPage work={work} title={title}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={namedErrors(errors, { fields: PLAIN, work, others: labelsOf(work) })} />
        <CollisionNotice work={work} collision={state.collision} facts={factsOf(state)} />
        <Form
          action={ui.href(`${work.base}/tider/${key ?? 'ny'}`)}
          hidden={{ [SEEN]: String(seen), [ONCE]: once, ...(wasShown(state) ? { [PREVIEWED]: '1' } : {}) }}
        >
          <FirstButton value={PREVIEW} />
          <Whose state={state} />
          <Extent state={state} />
          <FieldView field={TITLE} work={work} typed={state.typed} errors={errors} />
          <div class="side-by-side">
            {[fromField(state), TO].map((field) => (
              <FieldView field={field} work={work} typed={state.typed} errors={errors} />
            ))}
          </div>
          <Week state={state} />
          <FieldView field={SOURCE} work={work} typed={state.typed} errors={errors} />
          <ExampleBox state={state} />
          {preview === null ? null : <PreviewView work={work} preview={preview} />}
          <Buttons>
            <Button weight={preview ? 'secondary' : 'primary'} name={ACT} value={PREVIEW}>
              {t.preview}
            </Button>
            <Button weight={preview ? 'primary' : 'secondary'} name={ACT} value={SAVE}>
              {state.collision === null ? t.save : t.saveAnyway}
            </Button>
            <ButtonLink weight="tertiary" href={ui.href(`${work.base}/tider`)}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
        {key === null ? null : (
          <p class="remove-link">
            <a href={ui.href(`${work.base}/tider/${key}/fjern`)}>{t.remove}</a>
          </p>
        )}
      </div>
    </WorkPage>
  )
}

const wasShown = ({ preview, typed }: HoursState) => preview !== null || lineOf(typed, PREVIEWED) !== ''

function Whose({ state: { work, stored, typed, errors } }: { state: HoursState }) {
  const { hours: t, house } = work.t
  const options = [
    { value: 'ordinary', label: t.ordinary, hint: t.ordinaryHint },
    { value: 'override', label: t.override, hint: t.overrideHint },
  ]
  return (
    <>
      {stored === null ? (
        <Select
          name={WHO}
          label={t.who}
          value={lineOf(typed, WHO)}
          error={errorOf(errors, WHO)}
          options={[{ value: '', label: house }, ...providerChoices(work)]}
        />
      ) : null}
      <RadioGroup name={SORT} legend={t.sort} options={options} value={lineOf(typed, SORT) === 'override' ? 'override' : 'ordinary'} />
    </>
  )
}

function fromField(state: HoursState) {
  if (asksExtent(state)) return FROM_KNOWN
  return state.stored !== null && state.stored.item.from === undefined ? FROM_UNKNOWN : FROM
}

const asksExtent = ({ stored, work }: HoursState) => stored !== null && isInForce(stored.item, work.today)

/** Asked only of hours in force: what has been must not change by the way. */
function Extent({ state }: { state: HoursState }) {
  const { work, stored, typed, errors } = state
  const { hours: t } = work.t
  if (stored === null) return null
  if (!asksExtent(state)) {
    return stored.item.to !== undefined && stored.item.to < work.today ? (
      <Notice kind="urgent">
        <p>{t.isPast}</p>
      </Notice>
    ) : null
  }
  const options = [
    { value: 'from', label: t.extentFrom, hint: t.extentFromHint },
    { value: 'whole', label: t.extentWhole, hint: t.extentWholeHint },
  ]
  return (
    <>
      <RadioGroup name={EXTENT} legend={t.extent} options={options} value={lineOf(typed, EXTENT) === 'whole' ? 'whole' : 'from'} />
      <DateField name={BEGIN} label={t.beginOn} value={lineOf(typed, BEGIN)} error={errorOf(errors, BEGIN)} />
    </>
  )
}

function Week({ state }: { state: HoursState }) {
  const { work, week, typed, errors, focus } = state
  const { t, ui, lang } = work
  const holidays = [
    { value: 'closed', label: t.hours.holidaysClosed },
    { value: 'as_usual', label: t.hours.holidaysAsUsual, hint: t.hours.holidaysAsUsualHint },
    { value: 'not_announced', label: t.hours.holidaysUnknown, hint: t.hours.holidaysUnknownHint },
  ]
  return (
    <>
      <h2>{t.hours.week}</h2>
      <SeveralDays state={state} />
      <WeekEditor
        ui={ui}
        days={WEEK_DAYS.map((day, k) => ({ day, name: t.hours.weekdays[k] ?? '', spans: week[day] }))}
        modes={MODES.map((mode) => ({ value: mode, label: capital(hubTexts(lang).mode[mode]) }))}
        errors={errors}
        {...(focus === null ? {} : { focus })}
      />
      <RadioGroup name={HOLIDAYS} legend={t.hours.holidays} options={holidays} value={onHolidays(typed)} />
    </>
  )
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

const factsOf = ({ stored, work }: HoursState) =>
  stored === null ? [] : periodFacts(stored.item, work).map(({ term, text }) => ({ term, text: text ?? work.t.nothing }))
