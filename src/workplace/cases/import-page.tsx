import type { Context } from 'hono'
import { importCases, isCaseFault, readCaseTable, type ImportReport, type LineReport, type TableFault } from '../../cases/index.ts'
import { Button, Buttons, ButtonLink, Checkbox, ErrorSummary, Form, Notice, Section, Table, TextArea } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../form/typed-values.ts'
import { ACT, SAVE } from '../items/edit-state.ts'
import { actingAt, ownSource, workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'

type C = Context<Env>

interface ImportState {
  work: Work
  table: string
  partial: boolean
  unreadable: TableFault | null
  /** What came of it, or would come of it while nothing is written. */
  report: (ImportReport & { dryRun: boolean }) | null
}

/** `/arbeid/kommune/saksimport`: cases from the municipality's case system, checked line by line first. */
export async function importPage(c: C): Promise<Response> {
  return c.html(<ImportView work={await workOf(c)} table="" partial={false} unreadable={null} report={null} />)
}

/** Nothing that was pasted is lost, whatever is wrong with it. */
export async function runImport(c: C): Promise<Response> {
  const work = await workOf(c)
  const typed = await sentForm(c)
  const [table, partial, dryRun] = [lineOf(typed, 'tabell'), lineOf(typed, 'delvis') !== '', lineOf(typed, ACT) !== SAVE]
  const read = readCaseTable(table, work.today)
  const state = { work, table, partial }
  if (read.rows === null) return c.html(<ImportView {...state} unreadable={read.fault} report={null} />, 422)
  const given = { rows: read.rows, partial, dryRun, source: ownSource(work) }
  const report = await importCases(c.get('deps').db, given, actingAt(work))
  const isRefused = !dryRun && !partial && report.lines.some(({ outcome }) => outcome === 'wrong')
  return c.html(<ImportView {...state} unreadable={null} report={{ ...report, dryRun }} />, isRefused ? 422 : 200)
}

function ImportView({ work, table, partial, unreadable, report }: ImportState) {
  const { ui, t } = work
  const { importing } = t.nouns.politicalCase
  const error = unreadable === null ? undefined : importing.unreadable[unreadable]
  return (
    <WorkPage work={work} title={importing.title} lead={importing.lead}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={error === undefined ? [] : [{ field: 'tabell', text: error }]} />
        {report === null ? null : <Report work={work} report={report} />}
        <Form action={ui.href(workPaths.importCases)}>
          <TextArea name="tabell" label={importing.table} hint={importing.tableHint} value={table} rows={12} error={error} />
          <Checkbox name="delvis" label={importing.partial} checked={partial} />
          <Buttons>
            <Button name={ACT} value="sjekk">
              {importing.check}
            </Button>
            <Button weight="secondary" name={ACT} value={SAVE}>
              {importing.run}
            </Button>
            <ButtonLink weight="tertiary" href={ui.href(`${workPaths.municipality}/saker`)}>
              {t.cancel}
            </ButtonLink>
          </Buttons>
        </Form>
      </div>
    </WorkPage>
  )
}

function Report({ work, report }: { work: Work; report: ImportReport & { dryRun: boolean } }) {
  const { importing } = work.t.nouns.politicalCase
  const said = report.dryRun
    ? importing.checked(report.lines.length)
    : report.written === 0 && report.lines.some(({ outcome }) => outcome === 'wrong')
      ? importing.nothing
      : importing.done(report.written)
  return (
    <>
      <Notice>
        <p>{said}</p>
      </Notice>
      <Section title={importing.report} id="linjer" close>
        <Table
          caption={importing.report}
          head={[importing.head.line, importing.head.case, importing.head.outcome]}
          rows={report.lines.map((line) => ({ cells: [String(line.line), line.title, outcomeWords(line, report, work)] }))}
        />
      </Section>
    </>
  )
}

/** Where the whole is refused, a good line has not become anything: it is told as what it would be. */
function outcomeWords({ outcome, faults }: LineReport, { dryRun, written }: ImportReport & { dryRun: boolean }, work: Work): string {
  const { importing, faults: rules } = work.t.nouns.politicalCase
  if (outcome !== 'wrong') return (dryRun || written === 0 ? importing.willBe : importing.outcomes)[outcome]
  const words = faults.map(({ field, fault }) => (isCaseFault(fault) ? rules[fault] : `${importing.lines[fault]} (${field}).`))
  return `${importing.outcomes.wrong}: ${words.join(' ')}`
}
