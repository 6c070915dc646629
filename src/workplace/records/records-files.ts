import type { Context } from 'hono'
import { changesBetween } from '../../hubs/edit/index.ts'
import { listAudit, recordAudit } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { machineNow } from '../../platform/time/index.ts'
import { csvLines } from '../../platform/feeds/index.ts'
import { workSaid } from '../texts.ts'
import { workOf } from '../work.ts'
import { instantsOf, periodOf } from './period.ts'

type C = Context<Env>

/** More than this in one file is asked for in shorter periods: nothing is left out in silence. */
const MOST = 100_000

interface Row {
  [column: string]: string | number | null | object
}

/** `/arbeid/arkiv/endringer/fil`: each change with what was and what became. */
export const changesFile = (c: C) =>
  file(c, 'endringer', async (asked) => {
    const changes = await changesBetween(c.get('deps').db, asked)
    return changes.map(({ id, at, actorName, kind, scope, key, before, after, undoes }) => ({
      id,
      at: at.toISOString(),
      actorName,
      kind,
      scope,
      key,
      before: asObject(before),
      after: asObject(after),
      undoes,
    }))
  })

/** `/arbeid/arkiv/logg/fil`: the log as it was written, ids only. */
export const logFile = (c: C) =>
  file(c, 'logg', async (asked) => {
    const lines = await listAudit(c.get('deps').db, asked)
    return lines.map(({ id, at, actor, action, subject }) => ({ id, at: at.toISOString(), actor, action, subject }))
  })

const asObject = (value: unknown): object | null => (typeof value === 'object' ? value : null)

type Asked = ReturnType<typeof instantsOf> & { limit: number }

/** The whole period, the oldest last. That it was taken out is written down first. */
async function file(c: C, name: 'endringer' | 'logg', rowsOf: (asked: Asked) => Promise<Row[]>): Promise<Response> {
  const work = await workOf(c)
  const period = periodOf(c, work)
  const wrong = period.errors[0]
  if (wrong !== undefined)
    throw new Fault(
      'bad-request',
      workSaid((t) => t.records.unreadable),
    )
  const form = c.req.query('form') === 'json' ? 'json' : 'csv'
  const rows = await rowsOf({ ...instantsOf(period), limit: MOST + 1 })
  if (rows.length > MOST)
    throw new Fault(
      'too-large',
      workSaid((t) => t.records.tooMuch(MOST)),
    )
  const subject = `${name} ${period.from ?? '..'} ${period.to ?? '..'} ${form}`
  await c
    .get('deps')
    .db.transaction()
    .execute((tx) => recordAudit(tx, { at: new Date(machineNow()), actor: work.who.id, action: 'records-taken-out', subject }))
  const headers = { 'content-disposition': `attachment; filename="${name}.${form}"`, 'cache-control': 'no-store' }
  if (form === 'json') return c.json({ from: period.from, to: period.to, items: rows }, 200, headers)
  return c.body(csvOf(rows), 200, { ...headers, 'content-type': 'text/csv; charset=utf-8' })
}

function csvOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const text = (value: Row[string] | undefined) =>
    value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)
  return csvLines([columns, ...rows.map((row) => columns.map((column) => text(row[column])))])
}
