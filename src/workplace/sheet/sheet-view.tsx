import { ACTIVITY_KINDS, activityTexts, AUDIENCES, COLUMNS, type SheetLine, type SheetReport } from '../../activities/index.ts'
import { Button, ButtonLink, Buttons, ErrorSummary, FileField, Form, Notice, Prose, Section, Table, TextArea } from '../../design/index.ts'
import { listOf } from '../../platform/i18n/index.ts'
import { activitiesAt } from '../activities/activity-target.ts'
import { rhythmWords } from '../activities/dates-view.tsx'
import { ACT, PREVIEW, SAVE } from '../items/edit-state.ts'
import { Lines } from '../lines.tsx'
import type { Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'

interface ViewProps {
  work: Work
  text: string
  /** What is wrong with the file. */
  fault: string | null
  report: SheetReport | null
}

export function SheetView({ work, text, fault, report }: ViewProps) {
  const t = work.t.sheet
  const fresh = report?.lines.filter(({ what }) => what === 'new').length ?? 0
  const isReady = report !== null && !report.isTakenIn && report.faults.length === 0 && fresh > 0 && wrong(report) === 0
  const errors = fault === null ? [] : [{ field: 'fil', text: fault }]
  return (
    <WorkPage work={work} title={t.title} lead={t.lead}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        {report === null ? null : <Verdict work={work} report={report} />}
        {report?.isTakenIn === true ? (
          <Buttons>
            <ButtonLink weight="primary" href={activitiesAt(work)}>
              {t.toList}
            </ButtonLink>
          </Buttons>
        ) : (
          <Form action={work.ui.href(`${work.base}/regneark`)}>
            <TextArea name="tekst" label={t.paste} hint={t.pasteHint} value={text} rows={10} />
            <Buttons>
              {isReady ? (
                <Button name={ACT} value={SAVE}>
                  {t.takeIn(fresh)}
                </Button>
              ) : null}
              <Button weight={isReady ? 'secondary' : 'primary'} name={ACT} value={PREVIEW}>
                {t.preview}
              </Button>
              <ButtonLink weight="tertiary" href={activitiesAt(work)}>
                {work.t.cancel}
              </ButtonLink>
            </Buttons>
          </Form>
        )}
      </div>
      {report === null ? <File work={work} fault={fault} /> : null}
      {report === null || report.lines.length === 0 ? null : <LineTable work={work} lines={report.lines} isTakenIn={report.isTakenIn} />}
      {report?.isTakenIn === true ? null : <How work={work} />}
    </WorkPage>
  )
}

/** A file that was saved from a spreadsheet, looked at as what is pasted is. */
function File({ work, fault }: Pick<ViewProps, 'work' | 'fault'>) {
  const t = work.t.sheet
  return (
    <Section title={t.fileTitle} id="fra-fil" close>
      <Form action={work.ui.href(`${work.base}/regneark`)} upload>
        <FileField name="fil" label={t.file} hint={t.fileHint} accept=".csv,.txt,.tsv,text/csv,text/plain" error={fault ?? undefined} />
        <Buttons>
          <Button weight="secondary">{t.preview}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

const wrong = ({ lines }: SheetReport) => lines.filter(({ what }) => what === 'wrong').length

/** What would happen or has, in one sentence. */
function Verdict({ work, report }: { work: Work; report: SheetReport }) {
  const t = work.t.sheet
  const fresh = report.lines.filter(({ what }) => what === 'new').length
  const bad = wrong(report)
  const words = report.isTakenIn ? t.done(fresh) : bad > 0 ? t.mend(bad) : fresh === 0 ? t.nothingNew : t.ready(fresh)
  return (
    <Notice kind={report.isTakenIn ? 'done' : 'plain'} live>
      {report.faults.length > 0 ? report.faults.map((fault) => <p>{fault}</p>) : <p>{words}</p>}
    </Notice>
  )
}

function LineTable({ work, lines, isTakenIn }: { work: Work; lines: readonly SheetLine[]; isTakenIn: boolean }) {
  const t = work.t.sheet
  return (
    <Section title={t.lines} id="linjer" close>
      <Table
        caption={t.lines}
        head={[t.line, t.activity, t.when, t.happens]}
        rows={lines.map((one) => ({
          filled: one.what === 'wrong',
          cells: [
            String(one.line),
            one.title === '' ? t.untitled : one.title,
            whenOf(one, work),
            one.what === 'wrong' ? <Lines lines={one.faults} /> : one.what === 'as_before' ? t.asBefore : isTakenIn ? t.took : t.isNew,
          ],
        }))}
      />
    </Section>
  )
}

function whenOf({ item }: SheetLine, work: Work): string {
  const [rhythm] = item?.rhythms ?? []
  return rhythm === undefined ? '' : rhythmWords(rhythm, work)
}

/** The columns, and what may stand in them. */
function How({ work }: { work: Work }) {
  const t = work.t.sheet
  const words = activityTexts(work.lang)
  return (
    <Section title={t.howTitle} id="kolonner" close>
      <Prose>
        <p>{t.how}</p>
        <p>
          {t.kinds(
            listOf(
              ACTIVITY_KINDS.map((kind) => words.kinds[kind]),
              work.lang,
            ),
          )}
        </p>
        <p>
          {t.audiences(
            listOf(
              AUDIENCES.map((audience) => words.audiences[audience]),
              work.lang,
            ),
          )}
        </p>
      </Prose>
      <Table
        caption={t.columnsCaption}
        head={[t.column, t.holds]}
        rows={COLUMNS.map((column) => ({ cells: [column, t.columns[column]] }))}
      />
      <p>
        {t.sample}: <code>{COLUMNS.join(';')}</code>
      </p>
    </Section>
  )
}
