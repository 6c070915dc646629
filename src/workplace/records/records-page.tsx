import type { Context } from 'hono'
import { Button, Buttons, ButtonLink, DateField, errorOf, ErrorSummary, Form, Section, Table } from '../../design/index.ts'
import { changesBetween, type Change } from '../../hubs/edit/index.ts'
import { listAudit, type AuditLine } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { whenWords } from '../history/change-words.ts'
import { ChangeTable } from '../history/list-page.tsx'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { instantsOf, periodOf, type Period } from './period.ts'

const SHOWN = 50

interface RecordsProps {
  work: Work
  period: Period
  changes: readonly Change[]
  lines: readonly AuditLine[]
}

/** `/arbeid/arkiv`: who changed what, and what the log has of a period, to read and to take out. Nothing is changed here. */
export async function recordsPage(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const period = periodOf(c, work)
  if (period.errors.length > 0) return c.html(<RecordsView work={work} period={period} changes={[]} lines={[]} />, 422)
  const asked = { ...instantsOf(period), limit: SHOWN + 1 }
  const [changes, lines] = await Promise.all([changesBetween(db, asked), listAudit(db, asked)])
  return c.html(<RecordsView work={work} period={period} changes={changes} lines={lines} />)
}

function RecordsView({ work, period, changes, lines }: RecordsProps) {
  const { ui, t } = work
  const { records: r } = t
  const field = (name: 'fra' | 'til') => ({ name, value: period[name], error: errorOf(period.errors, name) })
  return (
    <WorkPage work={work} title={r.title} lead={r.lead}>
      <div class="sec close">
        <ErrorSummary ui={ui} errors={period.errors} />
        <Form action={ui.href(workPaths.records)} method="get" label={r.show}>
          <div class="side-by-side">
            <DateField {...field('fra')} label={r.from} />
            <DateField {...field('til')} label={r.to} />
          </div>
          <p>{r.periodHint}</p>
          <Buttons>
            <Button weight="secondary">{r.show}</Button>
          </Buttons>
        </Form>
      </div>
      <Section title={r.changes} id="endringer" close>
        <Files work={work} period={period} of="endringer" what={r.changes} />
        {changes.length === 0 ? <p>{r.noChanges}</p> : <ChangeTable work={work} changes={changes.slice(0, SHOWN)} caption={r.changes} />}
        {changes.length > SHOWN ? <p>{r.more(SHOWN)}</p> : null}
      </Section>
      <Section title={r.log} id="logg" close>
        <Files work={work} period={period} of="logg" what={r.log} />
        {lines.length === 0 ? <p>{r.noLines}</p> : <Log work={work} lines={lines.slice(0, SHOWN)} />}
        {lines.length > SHOWN ? <p>{r.more(SHOWN)}</p> : null}
      </Section>
    </WorkPage>
  )
}

/** The whole period as files, once it can be read. */
function Files({ work: { ui, t }, period, of, what }: { work: Work; period: Period; of: 'endringer' | 'logg'; what: string }) {
  if (period.errors.length > 0) return null
  const href = (form: 'csv' | 'json') =>
    ui.href(`${workPaths.records}/${of}/fil?${new URLSearchParams({ fra: period.fra, til: period.til, form }).toString()}`)
  return (
    <Buttons>
      {(['csv', 'json'] as const).map((form) => (
        <ButtonLink href={href(form)}>
          {t.records.takeOut(form.toUpperCase())}
          <span class="ds-sr-only">: {what}</span>
        </ButtonLink>
      ))}
    </Buttons>
  )
}

function Log({ work, lines }: { work: Work; lines: readonly AuditLine[] }) {
  const { records: r } = work.t
  const words: Readonly<Record<string, string>> = r.actions
  return (
    <Table
      caption={r.log}
      head={[r.did, r.subject, r.who, r.when]}
      rows={lines.map(({ at, actor, action, subject }) => ({
        cells: [words[action] ?? action, <code>{subject}</code>, actor === null ? r.self : <code>{actor}</code>, whenWords(at, work)],
      }))}
    />
  )
}
