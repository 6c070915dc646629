import type { AgendaLine, ForeseenHours, HoursRow } from '../../appointments/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  Checkbox,
  DateField,
  errorOf,
  ErrorSummary,
  Form,
  Notice,
  Section,
  Select,
  Table,
  TimeField,
  type FormError,
  type TableRow,
} from '../../design/index.ts'
import type { Child } from '#html/jsx-runtime'
import type { Act } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { clockTime, fullDate, weekdayName } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { useWords } from '../../resources/index.ts'
import { typedDayFrom } from '../form/typed-from.ts'
import { lineOf } from '../form/typed-values.ts'
import { Lines } from '../lines.tsx'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { AWAY } from './absence-form.ts'
import { nameOf } from './agenda-names.ts'
import { mayPlan, type OpenedCaseworker } from './caseworker-target.ts'
import { ForeseenView } from './foreseen-view.tsx'
import { lastField, LOOK, MOST_WEEKS, PLAN, planLabels } from './hours-form.ts'

interface HoursState extends OpenedCaseworker {
  typed: Typed
  errors: readonly FormError[]
  hours: readonly HoursRow[]
  stranded: readonly AgendaLine[]
  acts: ReadonlyMap<string, Act>
  isSaved: boolean
  foreseen: (ForeseenHours & { field: string }) | undefined
}

export function HoursView({ state }: { state: HoursState }) {
  const { work, caseworker, errors, hours, isSaved } = state
  const { plan: t } = work.t.agenda
  const isOwn = mayPlan(work.who, caseworker)
  const labels = { ...planLabels(work), ...Object.fromEntries(hours.map(({ id }) => [lastField(id), t.last])) }
  return (
    <WorkPage work={work} title={t.title(caseworker.key)} lead={t.lead}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors.map((one) => ({ ...one, label: labels[one.field ?? ''] ?? '' }))} />
        {state.foreseen === undefined ? null : <ForeseenView work={work} foreseen={state.foreseen} acts={state.acts} />}
        {isSaved ? (
          <Notice kind="done" live>
            <p>{t.saved}</p>
          </Notice>
        ) : null}
        {hours.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <Table caption={t.hours} head={[t.when, t.hub, t.days]} rows={hours.map((row) => rowOf(row, state, isOwn))} />
        )}
      </div>
      <Stranded state={state} />
      {isOwn ? <More state={state} /> : null}
      <div class="sec close">
        <ButtonLink weight="tertiary" href={work.ui.href(workPaths.caseworker(caseworker.key))}>
          {work.t.agenda.toDay}
        </ButtonLink>
      </div>
    </WorkPage>
  )
}

function rowOf(row: HoursRow, { work, caseworker, typed, errors }: HoursState, isOwn: boolean): TableRow {
  const { id, hub, from, to, everyWeeks, first, last, isExtra } = row
  const { lang, hubs, ui } = work
  const { plan: t } = work.t.agenda
  const words = `${capital(weekdayName(first, lang))} ${clockTime(from, lang)}–${clockTime(to % 1440, lang)}`
  const field = lastField(id)
  // Two rows may have the same hours, one after the other.
  const spoken = <span class="ds-sr-only">{`, ${words}, ${t.since(fullDate(first, lang))}`}</span>
  return {
    cells: [
      <Lines lines={[words, everyWeeks === 1 ? null : t.everySo(everyWeeks), isExtra ? t.isExtra : null]} />,
      <Lines lines={[hubs.find(({ slug }) => slug === hub)?.short ?? hub, roomsOf(row, { work, caseworker, isOwn, spoken })]} />,
      <>
        <Lines lines={[t.since(fullDate(first, lang)), last === null ? null : t.until(fullDate(last, lang))]} />
        {isOwn ? (
          <Form action={ui.href(workPaths.planEnd(caseworker.key, id))}>
            <DateField
              name={field}
              label={
                <>
                  {t.last}
                  {spoken}
                </>
              }
              value={field in typed ? lineOf(typed, field) : last === null ? '' : typedDayFrom(last)}
              error={errorOf(errors, field)}
            />
            <Buttons>
              <Button weight="tertiary" name={LOOK} value={LOOK}>
                {t.look}
                {spoken}
              </Button>
              <Button weight="tertiary">
                {t.save}
                {spoken}
              </Button>
            </Buttons>
          </Form>
        ) : null}
      </>,
    ],
  }
}

/** The rooms as they are tried, and the way to change them; whoever interprets is in the room of those who meet. */
function roomsOf(
  { id, rooms, roomNames }: HoursRow,
  { work, caseworker, isOwn, spoken }: Pick<HoursState, 'work' | 'caseworker'> & { isOwn: boolean; spoken: Child },
) {
  const { plan: t } = work.t.agenda
  if (caseworker.kind === 'interpreter') return null
  const named = rooms.map((key) => {
    const name = roomNames[key]
    return name === undefined ? `${key} (${t.roomGone})` : show(name, work.lang).text
  })
  const words = named.length === 0 ? null : `${t.rooms}: ${named.join(', ')}`
  if (!isOwn) return words
  return (
    <>
      {words}{' '}
      <a href={work.ui.href(workPaths.planRooms(caseworker.key, id))}>
        {t.chooseRooms}
        {spoken}
      </a>
    </>
  )
}

/** Whom a change has left without anybody, each with the way on. */
function Stranded({ state: { work, caseworker, stranded, acts } }: { state: HoursState }) {
  const { lang, ui, hubs } = work
  const { plan: t, absence } = work.t.agenda
  if (stranded.length === 0) return null
  const clock = (at: number) => clockTime(instantToWall(at).minutes, lang)
  return (
    <Section title={t.stranded(stranded.length)} id="uten" close>
      <p>{t.strandedLead}</p>
      <Table
        caption={t.stranded(stranded.length)}
        head={[absence.when, absence.who, work.t.desk.acts]}
        rows={stranded.map((line) => {
          const hours = {
            [AWAY.day]: typedDayFrom(instantToWall(line.start).day),
            [AWAY.from]: clock(line.start),
            [AWAY.to]: clock(line.end),
          }
          return {
            cells: [
              `${capital(useWords(line, lang))}, ${hubs.find(({ slug }) => slug === line.hub)?.short ?? line.hub}`,
              nameOf(acts.get(line.actId), work),
              <a href={`${ui.href(workPaths.absence(caseworker.key))}?${new URLSearchParams(hours).toString()}`}>{t.tell}</a>,
            ],
          }
        })}
      />
    </Section>
  )
}

function More({ state: { work, caseworker, typed, errors } }: { state: HoursState }) {
  const { plan: t } = work.t.agenda
  const labels = planLabels(work)
  const field = (name: string) => ({ name, label: labels[name] ?? '', value: lineOf(typed, name), error: errorOf(errors, name) })
  const weeks = Array.from({ length: MOST_WEEKS }, (_, k) => ({ value: String(k + 1), label: t.everySo(k + 1) }))
  return (
    <Section title={t.more} id="flere" close>
      <Form action={work.ui.href(workPaths.plan(caseworker.key))}>
        <Select {...field(PLAN.hub)} options={work.hubs.map(({ slug, short }) => ({ value: slug, label: short }))} />
        <DateField {...field(PLAN.first)} hint={t.firstHint} />
        <div class="side-by-side">
          <TimeField {...field(PLAN.from)} />
          <TimeField {...field(PLAN.to)} />
        </div>
        <Select {...field(PLAN.every)} options={weeks} />
        <DateField {...field(PLAN.last)} suffix={work.t.optional} />
        {caseworker.kind === 'interpreter' ? null : (
          <Checkbox name={PLAN.extra} label={t.isExtra} hint={t.isExtraHint} checked={lineOf(typed, PLAN.extra) === '1'} />
        )}
        <Buttons>
          <Button weight="secondary" name={LOOK} value={LOOK}>
            {t.look}
          </Button>
          <Button>{t.add}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
