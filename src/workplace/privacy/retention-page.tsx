import type { Handler } from 'hono'
import { Section, Table } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import {
  latestRetentionRuns,
  runRetention,
  toldOf,
  type Forgotten,
  type PrivacyRegister,
  type RetentionRule,
  type RetentionRun,
} from '../../platform/privacy/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import { whenWords } from '../history/change-words.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'

const RUNS_SHOWN = 30

/** `/arbeid/personvern/lagringstid`: counts by doing and taking back, so that they cannot differ from what the night does. */
export const retentionPage =
  (rules: readonly RetentionRule[]): Handler<Env> =>
  async (c) => {
    const { db, clock, privacy } = c.get('deps')
    const work = await workOf(c)
    const due = await runRetention(db, rules, { town: clock.now(), machine: machineNow(), dryRun: true })
    return c.html(<RetentionView work={work} register={privacy} due={due} runs={await latestRetentionRuns(db, RUNS_SHOWN)} />)
  }

interface RetentionProps {
  work: Work
  register: PrivacyRegister
  due: readonly Forgotten[]
  runs: readonly RetentionRun[]
}

function RetentionView({ work, register, due, runs }: RetentionProps) {
  const { retention: r, back } = work.t.privacy
  const [last] = runs
  const lines = due.map(({ table, rows }) => ({ table, rows, last: last?.forgotten.find((one) => one.table === table)?.rows ?? null }))
  const moved = lines.filter((line) => line.rows > 0 || (line.last ?? 0) > 0)
  return (
    <WorkPage work={work} title={r.title} lead={r.lead}>
      <div class="sec close">
        <p>
          <a href={work.ui.href(workPaths.privacy)}>{back}</a>
        </p>
        <p>{last === undefined ? r.never : r.last(whenWords(last.at, work))}</p>
        {moved.length === 0 ? <p>{r.none}</p> : <Lines work={work} register={register} lines={moved} />}
        <details class="ds-details">
          <summary>{r.rest}</summary>
          <Lines work={work} register={register} lines={lines} />
        </details>
      </div>
      {runs.length === 0 ? null : (
        <Section title={r.runs} id="kjoringer" close>
          <Table
            caption={r.runs}
            head={[r.when, r.rows]}
            rows={runs.map(({ at, forgotten }) => ({
              cells: [whenWords(at, work), String(forgotten.reduce((sum, { rows }) => sum + rows, 0))],
            }))}
          />
        </Section>
      )}
    </WorkPage>
  )
}

interface Line extends Forgotten {
  /** Null before the first night. */
  last: number | null
}

function Lines({ work, register, lines }: { work: Work; register: PrivacyRegister; lines: readonly Line[] }) {
  const { retention: r } = work.t.privacy
  return (
    <Table
      caption={r.title}
      head={[r.what, r.now, r.lastRun]}
      rows={lines.map(({ table, rows, last }) => ({
        cells: [<Held work={work} register={register} table={table} />, String(rows), last === null ? '–' : String(last)],
      }))}
    />
  )
}

/** What the register says that the table holds; a rule for one column is named `table.column`. */
function Held({ work, register, table }: { work: Work; register: PrivacyRegister; table: string }) {
  const [name = table] = table.split('.')
  const record = register[name]
  return (
    <>
      {record === undefined || record === 'nobody' ? null : <div>{toldOf(record.what, work.lang)}</div>}
      <code>{table}</code>
    </>
  )
}
