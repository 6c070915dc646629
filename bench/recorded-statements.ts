import type { Database } from '../src/platform/database/index.ts'

interface Statement {
  text: string
  values: readonly unknown[]
  /** Of the first row that came back. */
  returned: Readonly<Record<string, unknown>>
}

/** From the beginning of a transaction to its end. */
export type RecordedTransaction = readonly Statement[]

/**
 * All that is said to the database from now on, a transaction at a time: what somebody else can say again. Stands between the pool and the
 * program, so it is measured by nobody.
 */
export function recordStatements({ pool }: Database): RecordedTransaction[] {
  const ended: RecordedTransaction[] = []
  pool.on('connect', (client) => {
    let open: Statement[] = []
    const say = client.query.bind(client)
    const heard = async (text: string, values: readonly unknown[] = []) => {
      const result = await say(text, [...values])
      if (/^begin/i.test(text)) open = []
      const [first] = result.rows
      open.push({ text, values, returned: typeof first === 'object' && first !== null ? { ...first } : {} })
      if (/^(commit|rollback)/i.test(text)) ended.push(open)
      return result
    }
    Object.assign(client, { query: heard })
  })
  return ended
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The same as a script for pgbench: what a statement gave back and a later one names is given back anew. */
export function pgbenchScript(transaction: RecordedTransaction): string {
  const known = new Map<string, string>()
  return transaction
    .map(({ text, values, returned }, k) => {
      const said = inOneLine(text, values, known)
      const isNew = /^insert/i.test(text)
      const given = Object.entries(returned).filter(([, value]) => isNew && typeof value === 'string' && UUID.test(value))
      for (const [name, value] of given) known.set(String(value), `s${k}_${name}`)
      return given.length === 0 ? `${said};` : `${said} \\gset s${k}_`
    })
    .join('\n')
}

function inOneLine(text: string, values: readonly unknown[], known: ReadonlyMap<string, string>): string {
  const filled = text.replaceAll(/\$(\d+)/g, (_, nr: string) => literal(values[Number(nr) - 1], known))
  return filled.replaceAll(/\s*\n\s*/g, ' ').replace(/;\s*$/, '')
}

function literal(value: unknown, known: ReadonlyMap<string, string>): string {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number' || typeof value === 'boolean') return `'${String(value)}'`
  if (value instanceof Date) return `'${value.toISOString()}'`
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`
  if (Array.isArray(value)) return quoted(`{${value.map((one) => JSON.stringify(namesIn(String(one), known))).join(',')}}`)
  if (typeof value === 'object') return quoted(JSON.stringify(value))
  if (typeof value !== 'string') throw new TypeError(`${typeof value} is no parameter`)
  const name = known.get(value)
  return name === undefined ? quoted(namesIn(value, known)) : `':${name}'`
}

/** Inside a longer text, «appointment:» and an id, pgbench puts the value of what is named too. */
function namesIn(text: string, known: ReadonlyMap<string, string>): string {
  let said = text
  for (const [value, name] of known) said = said.replaceAll(value, `:${name}`)
  return said
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
