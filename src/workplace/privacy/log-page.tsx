import type { Context } from 'hono'
import { Button, Buttons, Field, Form, Select, Table } from '../../design/index.ts'
import { listPrivacyLog, PRIVACY_ACTIONS, type AuditLine, type PrivacyAction } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { whenWords } from '../history/change-words.ts'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'

const ON_A_PAGE = 50
const LONGEST = 80

interface LogProps {
  work: Work
  action: PrivacyAction | null
  about: string
  /** What is wrong with that. */
  wrong: string | undefined
  before: number | null
  lines: readonly AuditLine[]
}

/** `/arbeid/personvern/logg`: who saw, erased or protected whom, by ids. */
export async function logPage(c: Context<Env>): Promise<Response> {
  const work = await workOf(c)
  const action = PRIVACY_ACTIONS.find((one) => one === c.req.query('hva')) ?? null
  const about = (c.req.query('kode') ?? '').trim()
  const wrong = about.length > LONGEST ? work.t.faults.tooLong(LONGEST) : undefined
  const number = /^\d{1,15}$/.exec(c.req.query('for') ?? '')?.[0]
  const before = number === undefined ? null : Number(number)
  const lines = wrong === undefined ? await listPrivacyLog(c.get('deps').db, { action, about, before, limit: ON_A_PAGE + 1 }) : []
  return c.html(<LogView {...{ work, action, about, wrong, before, lines }} />, wrong === undefined ? 200 : 422)
}

function LogView({ work, action, about, wrong, before, lines }: LogProps) {
  const { ui, t } = work
  const { log, back } = t.privacy
  const shown = lines.slice(0, ON_A_PAGE)
  const here = (more: Record<string, string>) =>
    ui.href(
      `${workPaths.privacyLog}?${new URLSearchParams({ ...(action === null ? {} : { hva: action }), kode: about, ...more }).toString()}`,
    )
  return (
    <WorkPage work={work} title={log.title} lead={log.lead}>
      <div class="sec close">
        <p>
          <a href={ui.href(workPaths.privacy)}>{back}</a>
        </p>
        <Form action={ui.href(workPaths.privacyLog)} method="get">
          <Select
            name="hva"
            label={log.did}
            value={action ?? ''}
            options={[{ value: '', label: log.all }, ...PRIVACY_ACTIONS.map((value) => ({ value, label: log.actions[value] }))]}
          />
          <Field name="kode" label={log.about} hint={log.aboutHint} value={about} error={wrong} autocomplete="off" size={30} />
          <Buttons>
            <Button weight="secondary">{log.filter}</Button>
          </Buttons>
        </Form>
        {wrong !== undefined ? null : shown.length === 0 ? <p>{log.none}</p> : <Lines work={work} lines={shown} />}
        <nav class="row-acts" aria-label={log.title}>
          {before === null ? null : <a href={here({})}>{log.newest}</a>}
          {lines.length > ON_A_PAGE ? <a href={here({ for: String(shown.at(-1)?.id ?? '') })}>{log.older}</a> : null}
        </nav>
      </div>
    </WorkPage>
  )
}

function Lines({ work, lines }: { work: Work; lines: readonly AuditLine[] }) {
  const { log } = work.t.privacy
  const words: Readonly<Record<string, string>> = log.actions
  const narrowed = (code: string) => work.ui.href(`${workPaths.privacyLog}?${new URLSearchParams({ kode: code }).toString()}`)
  return (
    <Table
      caption={log.title}
      head={[log.when, log.did, log.subject, log.who]}
      rows={lines.map(({ at, actor, action, subject }) => ({
        cells: [
          whenWords(at, work),
          words[action] ?? action,
          <Code of={subject} href={narrowed(subject)} />,
          actor === null ? log.self : <Code of={actor} href={narrowed(actor)} />,
        ],
      }))}
    />
  )
}

/** `person:7ab88089`, which leads to every line about it: whole codes fill a table that nobody reads them in. */
function Code({ of, href }: { of: string; href: string }) {
  return (
    <a href={href}>
      <code>{of.replace(/-.*/, '')}</code>
    </a>
  )
}
