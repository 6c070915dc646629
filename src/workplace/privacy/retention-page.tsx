import type { Handler } from 'hono'
import { Section, Table } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { latestRetentionRuns, runRetention, type Forgotten, type RetentionRule, type RetentionRun } from '../../platform/privacy/index.ts'
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
    const { db, clock } = c.get('deps')
    const work = await workOf(c)
    const due = await runRetention(db, rules, { town: clock.now(), machine: machineNow(), dryRun: true })
    return c.html(<RetentionView work={work} due={due} runs={await latestRetentionRuns(db, RUNS_SHOWN)} />)
  }

function RetentionView({ work, due, runs }: { work: Work; due: readonly Forgotten[]; runs: readonly RetentionRun[] }) {
  const { retention: r, back } = work.t.privacy
  const [last] = runs
  const lastOf = (table: string) => last?.forgotten.find((one) => one.table === table)?.rows
  return (
    <WorkPage work={work} title={r.title} lead={r.lead}>
      <div class="sec close">
        <p>
          <a href={work.ui.href(workPaths.privacy)}>{back}</a>
        </p>
        <p>{last === undefined ? r.never : r.last(whenWords(last.at, work))}</p>
        <Table
          caption={r.title}
          head={[r.table, r.now, r.lastRun]}
          rows={due.map(({ table, rows }) => ({ cells: [table, String(rows), String(lastOf(table) ?? '–')] }))}
        />
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
