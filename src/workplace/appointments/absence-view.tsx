import type { Absence, AgendaLine, Foreseen } from '../../appointments/index.ts'
import {
  Button,
  ButtonLink,
  Buttons,
  DateField,
  errorOf,
  ErrorSummary,
  Form,
  Notice,
  Section,
  Table,
  TimeField,
  type FormError,
} from '../../design/index.ts'
import { canAnywhere, type Act } from '../../people/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { clockTime, fullDate } from '../../platform/i18n/index.ts'
import { addDays, instantToWall, type Instant } from '../../platform/time/index.ts'
import { useWords } from '../../resources/index.ts'
import { lineOf } from '../form/typed-values.ts'
import { Lines } from '../lines.tsx'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { absenceLabels, AWAY, CHANGE } from './absence-form.ts'
import { isRung, nameOf } from './agenda-names.ts'
import type { OpenedCaseworker } from './caseworker-target.ts'

export interface AbsenceState extends OpenedCaseworker {
  typed: Typed
  errors: readonly FormError[]
  /** Whom it would concern; null before it is asked. */
  foreseen: readonly Foreseen[] | null
  absences: readonly Absence[]
  waiting: readonly AgendaLine[]
  acts: ReadonlyMap<string, Act>
  /** What was just done. */
  marked: { takenOver: number; told: number; rung: number } | null
  isBack: boolean
}

export function AbsenceView({ state }: { state: AbsenceState }) {
  const { work, caseworker, typed, errors, foreseen } = state
  const { ui } = work
  const { absence: t } = work.t.agenda
  const labels = absenceLabels(work)
  const field = (name: string) => ({ name, label: labels[name] ?? '', value: lineOf(typed, name), error: errorOf(errors, name) })
  return (
    <WorkPage work={work} title={t.title(caseworker.key)} lead={t.lead}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors.map((one) => ({ ...one, label: labels[one.field ?? ''] ?? '' }))} />
        <Said state={state} />
        {foreseen === null ? (
          <Form action={ui.href(workPaths.absence(caseworker.key))} method="get">
            <div class="side-by-side">
              <DateField {...field(AWAY.day)} />
              <TimeField {...field(AWAY.from)} suffix={work.t.optional} hint={t.fromHint} />
            </div>
            <div class="side-by-side">
              <DateField {...field(AWAY.last)} suffix={work.t.optional} />
              <TimeField {...field(AWAY.to)} suffix={work.t.optional} />
            </div>
            <Buttons>
              <Button>{t.see}</Button>
              <ButtonLink weight="tertiary" href={ui.href(workPaths.caseworker(caseworker.key))}>
                {work.t.agenda.toDay}
              </ButtonLink>
            </Buttons>
          </Form>
        ) : (
          <Foresight state={state} foreseen={foreseen} />
        )}
      </div>
      {foreseen === null ? <Noted state={state} /> : null}
      {foreseen === null ? <Waiting state={state} /> : null}
    </WorkPage>
  )
}

function Said({ state: { work, marked, isBack } }: { state: AbsenceState }) {
  const { absence: t } = work.t.agenda
  if (marked === null && !isBack) return null
  return (
    <Notice kind="done" live>
      <p>{marked === null ? t.backDone : t.marked(marked.takenOver, marked.told)}</p>
      {marked !== null && marked.rung > 0 ? (
        <p>
          {t.toRing(marked.rung)}{' '}
          {canAnywhere(work.who, 'desk.act') ? <a href={work.ui.href(workPaths.calls)}>{work.t.counter.calls.title}</a> : null}
        </p>
      ) : null}
    </Notice>
  )
}

/** Whom it concerns and what becomes of each; nothing has been done. */
function Foresight({ state, foreseen }: { state: AbsenceState; foreseen: readonly Foreseen[] }) {
  const { work, caseworker, typed, acts } = state
  const { ui, lang } = work
  const { absence: t } = work.t.agenda
  const path = ui.href(workPaths.absence(caseworker.key))
  const kept = Object.fromEntries(Object.values(AWAY).map((name) => [name, lineOf(typed, name)]))
  const change = new URLSearchParams({ ...kept, [CHANGE]: '1' }).toString()
  return (
    <>
      <h2>{t.concerns(foreseen.length)}</h2>
      {foreseen.length === 0 ? null : (
        <Table
          caption={t.concerns(foreseen.length)}
          head={[t.when, t.who, t.what]}
          rows={foreseen.map((one) => ({
            cells: [
              capital(useWords(one, lang)),
              <Lines lines={[nameOf(acts.get(one.actId), work), hubName(state, one.hub)]} />,
              one.keepsTime ? t.keeps : waysOf(acts.get(one.actId), t),
            ],
          }))}
        />
      )}
      <Form action={path} hidden={kept}>
        <Buttons>
          <Button danger={foreseen.length > 0}>{foreseen.length === 0 ? t.mark : t.markAndTell}</Button>
          <ButtonLink weight="tertiary" href={`${path}?${change}`}>
            {t.otherHours}
          </ButtonLink>
        </Buttons>
      </Form>
    </>
  )
}

const waysOf = (act: Act | undefined, t: { rung: string; written: string }) => (act !== undefined && isRung(act) ? t.rung : t.written)
const hubName = ({ work }: AbsenceState, slug: string) => work.hubs.find((one) => one.slug === slug)?.short ?? slug
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Absence that lasts or is to come. */
function Noted({ state: { work, caseworker, absences } }: { state: AbsenceState }) {
  const { ui, lang } = work
  const { absence: t } = work.t.agenda
  if (absences.length === 0) return null
  return (
    <Section title={t.noted} id="fort" close>
      <Table
        caption={t.noted}
        head={[t.starts, t.ends, work.t.desk.acts]}
        rows={absences.map(({ id, start, end }) => ({
          cells: [
            capital(startWords(start, lang)),
            capital(endWords(end, lang)),
            <Form action={ui.href(workPaths.absenceEnd(caseworker.key, id))}>
              <Button weight="tertiary">
                {t.back}
                <span class="ds-sr-only">{`, ${startWords(start, lang)}`}</span>
              </Button>
            </Form>,
          ],
        }))}
      />
    </Section>
  )
}

/** The day alone, where it is whole; the last one is the day before the midnight it ends with. */
const startWords = (at: Instant, lang: Language): string => (isMidnight(at) ? fullDate(instantToWall(at).day, lang) : hourWords(at, lang))
const endWords = (at: Instant, lang: Language): string =>
  isMidnight(at) ? fullDate(addDays(instantToWall(at).day, -1), lang) : hourWords(at, lang)
const isMidnight = (at: Instant): boolean => instantToWall(at).minutes === 0
const hourWords = (at: Instant, lang: Language): string =>
  `${fullDate(instantToWall(at).day, lang)}, ${clockTime(instantToWall(at).minutes, lang)}`

/** Told, and without a new time yet. */
function Waiting({ state }: { state: AbsenceState }) {
  const { work, waiting, acts } = state
  const { ui, lang } = work
  const { absence: t } = work.t.agenda
  if (waiting.length === 0) return null
  const mayDesk = canAnywhere(work.who, 'desk.act')
  return (
    <Section title={t.waiting} id="venter" close>
      <p>{t.waitingLead}</p>
      <Table
        caption={t.waiting}
        head={[t.had, t.who]}
        rows={waiting.map((line) => ({
          cells: [
            `${capital(useWords(line, lang))}, ${hubName(state, line.hub)}`,
            mayDesk ? (
              <a href={ui.href(workPaths.counterReceipt(line.actId))}>{nameOf(acts.get(line.actId), work)}</a>
            ) : (
              nameOf(acts.get(line.actId), work)
            ),
          ],
        }))}
      />
    </Section>
  )
}
