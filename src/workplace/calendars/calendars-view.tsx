import { ACTIVITY_KINDS, activityTexts, type CalendarSource, type ReportLine } from '../../activities/index.ts'
import { Button, Buttons, errorOf, ErrorSummary, Field, Form, Notice, Section, Select, Table, type FormError } from '../../design/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { dateSeenFrom, spokenInstant } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { activitiesAt } from '../activities/activity-target.ts'
import { lineOf } from '../form/typed-values.ts'
import type { Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { calendarsTexts, type CalendarsTexts } from './texts.ts'

export const FIELDS = { address: 'adresse', provider: 'tilbyder', kind: 'slag' } as const

interface ViewProps {
  work: Work
  sources: readonly CalendarSource[]
  typed: Typed
  errors: readonly FormError[]
}

export function CalendarsView({ work, sources, typed, errors }: ViewProps) {
  const t = calendarsTexts(work.lang)
  return (
    <WorkPage work={work} title={t.title} lead={t.lead}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        {sources.length === 0 ? <p>{t.none}</p> : null}
      </div>
      {sources.map((source) => (
        <Source work={work} source={source} t={t} />
      ))}
      <Section title={t.add} id="ny-kalender" close>
        <AddForm work={work} typed={typed} errors={errors} t={t} />
      </Section>
    </WorkPage>
  )
}

function AddForm({ work, typed, errors, t }: Omit<ViewProps, 'sources'> & { t: CalendarsTexts }) {
  const { ui, base, lang, own, providers } = work
  const value = (name: string) => lineOf(typed, name)
  return (
    <Form action={ui.href(`${base}/kalendere`)} label={t.add}>
      <Field
        name={FIELDS.address}
        type="url"
        label={t.address}
        hint={t.addressHint}
        value={value(FIELDS.address)}
        error={errorOf(errors, FIELDS.address)}
      />
      {own !== null ? null : (
        <Select
          name={FIELDS.provider}
          label={t.provider}
          value={value(FIELDS.provider)}
          error={errorOf(errors, FIELDS.provider)}
          options={[{ value: '', label: '' }, ...providers.map(({ slug, name }) => ({ value: slug, label: name }))]}
        />
      )}
      <Select
        name={FIELDS.kind}
        label={t.kind}
        value={value(FIELDS.kind) || 'meetup'}
        error={errorOf(errors, FIELDS.kind)}
        options={ACTIVITY_KINDS.map((kind) => ({ value: kind, label: activityTexts(lang).kinds[kind] }))}
      />
      <Buttons>
        <Button>{t.follow}</Button>
      </Buttons>
    </Form>
  )
}

interface SourceProps {
  work: Work
  source: CalendarSource
  t: CalendarsTexts
}

function Source({ work, source, t }: SourceProps) {
  const { ui, base, providers } = work
  const { report, isPaused, fault } = source
  const count = (...what: ReportLine['what'][]) => report.lines.filter((line) => what.includes(line.what)).length
  const name = providers.find(({ slug }) => slug === source.provider)?.name ?? source.provider
  return (
    <Section title={name} id={`kilde-${source.id}`} close>
      <p class="address">{source.address}</p>
      {isPaused ? <p>{t.paused}.</p> : null}
      {fault === null ? null : (
        <Notice kind="urgent">
          <p>{faultWords(source, { work, t })}</p>
        </Notice>
      )}
      <p>
        {source.readAt === null
          ? t.never
          : `${t.readAt(whenWords(source.readAt, work))} ${t.counts(count('new', 'changed'), count('same'), count('left_out', 'missing'))}`}
      </p>
      {report.lines.length === 0 ? null : <Lines work={work} lines={report.lines} t={t} />}
      <Form action={ui.href(`${base}/kalendere/${source.id}`)} label={name}>
        <Buttons>
          {isPaused ? null : <Act value="les" text={t.readNow} />}
          {isPaused ? <Act value="igjen" text={t.goOn} /> : <Act value="pause" text={t.pause} />}
          {report.revisions.length === 0 ? null : <Act value="angre" text={t.undo} />}
          <Act value="slutt" text={t.end} />
        </Buttons>
        <p>{t.endHint}</p>
      </Form>
    </Section>
  )
}

const Act = ({ value, text }: { value: string; text: string }) => (
  <Button weight="secondary" name="gjor" value={value}>
    {text}
  </Button>
)

function Lines({ work, lines, t }: { work: Work; lines: readonly ReportLine[]; t: CalendarsTexts }) {
  return (
    <details class="ds-details" open={lines.some(({ what }) => what === 'left_out' || what === 'missing')}>
      <summary>{t.lines}</summary>
      <div>
        <Table
          caption={t.lines}
          head={[t.event, t.became, t.reason]}
          rows={lines.map(({ title, key, what, why }) => ({
            cells: [
              key === null ? title : <a href={activitiesAt(work, `/${key}`)}>{title}</a>,
              t.what[what],
              why.map((one) => t.why[one]).join(' '),
            ],
          }))}
        />
      </div>
    </details>
  )
}

function faultWords({ fault, fails, triedAt }: CalendarSource, { work, t }: Pick<SourceProps, 'work' | 't'>): string {
  const words: Readonly<Record<string, string>> = t.faults
  const when = triedAt === null ? '' : whenWords(triedAt, work)
  return t.failed(when, words[fault ?? ''] ?? t.faults['not-understood']) + t.again(fails)
}

/** Machine time: when it was, by the clock on the wall. */
function whenWords(at: Date, { lang }: Work): string {
  const { day } = instantToWall(at.getTime())
  return `${dateSeenFrom(day, day, lang)} ${activityTexts(lang).hours(spokenInstant(at.getTime(), lang))}`
}
