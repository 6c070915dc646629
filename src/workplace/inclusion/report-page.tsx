import type { Context } from 'hono'
import { FEW } from '../../activities/index.ts'
import { Button, Buttons, ButtonLink, DateField, errorOf, ErrorSummary, Figures, Form, Section, Table } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { csvLines } from '../../platform/feeds/index.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { attendanceLines, countWords, partsOf, reportOf, shareWords, type Line, type Report } from './report-of.ts'

type C = Context<Env>

/** `/arbeid/torg/:hub/inkludering?fra=&til=`: what the hub offered in a period, and to whom. */
export async function inclusionPage(c: C): Promise<Response> {
  const work = await workOf(c)
  const report = await reportOf(c, work)
  return c.html(<ReportView work={work} report={report} />, report.errors.length > 0 ? 422 : 200)
}

/** The same as a file for a spreadsheet. */
export async function inclusionFile(c: C): Promise<Response> {
  const work = await workOf(c)
  const report = await reportOf(c, work)
  if (report.errors.length > 0) return c.html(<ReportView work={work} report={report} />, 422)
  const { inclusion: i } = work.t
  const all = report.counted.dates
  const lines = partsOf(report, work).flatMap(({ title, lines: of }) =>
    of.map(({ what, count }) => [title, what, countWords(count, work), shareWords(count, all, work)]),
  )
  const head = [`${work.name} ${report.from}–${report.to}`, i.what, i.dates, i.share]
  const came = attendanceLines(report, work).map(({ what, count }) => [i.attendance, what, countWords(count, work), ''])
  return c.body(csvLines([head, [i.all, i.dates, String(all), ''], ...lines, ...came]), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="inkludering-${work.hub?.slug ?? ''}-${report.from}-${report.to}.csv"`,
    'cache-control': 'no-store',
  })
}

function ReportView({ work, report }: { work: Work; report: Report }) {
  const { ui, t, lang, base } = work
  const { inclusion: i } = t
  const { period, from, to, errors, counted } = report
  const field = (name: 'fra' | 'til') => ({ name, value: period[name], error: errorOf(errors, name) })
  const query = new URLSearchParams({ fra: period.fra, til: period.til }).toString()
  return (
    <WorkPage work={work} title={i.title} lead={i.lead(longDate(from, lang), longDate(to, lang))}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <Form action={ui.href(`${base}/inkludering`)} method="get" label={i.choose}>
          <div class="side-by-side">
            <DateField {...field('fra')} label={t.records.from} suffix={t.optional} />
            <DateField {...field('til')} label={t.records.to} suffix={t.optional} />
          </div>
          <Buttons>
            <Button weight="secondary">{i.choose}</Button>
            <ButtonLink href={ui.href(`${base}/inkludering/fil?${query}`)}>{t.records.takeOut('CSV')}</ButtonLink>
          </Buttons>
        </Form>
        {errors.length > 0 ? null : (
          <Figures
            items={[
              { count: counted.dates, label: i.datesOn },
              { count: counted.activities, label: i.different },
            ]}
          />
        )}
        {counted.dates === 0 ? <p>{i.none}</p> : null}
      </div>
      {counted.dates === 0
        ? null
        : partsOf(report, work).map((part, k) => <Part work={work} part={part} all={counted.dates} id={`del-${k}`} />)}
      {counted.dates === 0 ? null : <Came work={work} lines={attendanceLines(report, work)} />}
      <div class="sec close">
        <p>{i.few(FEW)}</p>
      </div>
    </WorkPage>
  )
}

function Came({ work, lines }: { work: Work; lines: readonly Line[] }) {
  const { inclusion: i } = work.t
  return (
    <Section title={i.attendance} id="kom" close>
      {lines.length === 0 ? (
        <p>{i.uncounted}</p>
      ) : (
        <Table
          caption={i.attendance}
          head={[i.what, i.counted]}
          rows={lines.map(({ what, count }) => ({ cells: [what, countWords(count, work)] }))}
        />
      )}
    </Section>
  )
}

interface PartProps {
  work: Work
  part: ReturnType<typeof partsOf>[number]
  all: number
  id: string
}

function Part({ work, part: { title, lines }, all, id }: PartProps) {
  const { inclusion: i } = work.t
  return (
    <Section title={title} id={id} close>
      {lines.length === 0 ? (
        <p>{i.untold}</p>
      ) : (
        <Table
          caption={title}
          head={[i.what, i.dates, i.share]}
          rows={lines.map(({ what, count }) => ({ cells: [what, countWords(count, work), shareWords(count, all, work)] }))}
        />
      )}
    </Section>
  )
}
