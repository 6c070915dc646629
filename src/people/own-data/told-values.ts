import { sql } from 'kysely'
import { show, type Language, type Localized } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { ofAnother } from '../../platform/i18n/index.ts'
import { keptTables, type KeptTable, type NamedIn, type PrivacyRegister } from '../../platform/privacy/index.ts'
import type { OwnData } from './insight.ts'

/** Of what columns point at, by table, column and id. */
export type NamesTold = ReadonlyMap<string, Localized>

/** What is kept of somebody, with the names of what it points at. */
export interface ToldData {
  data: readonly OwnData[]
  names: NamesTold
  /** It is read by somebody else than whom it is about. */
  ofAnother?: boolean
}

export async function namesTold(db: Db, register: PrivacyRegister, data: readonly OwnData[]): Promise<NamesTold> {
  const names = new Map<string, Localized>()
  for (const { table, named = {} } of keptTables(register)) {
    const rows = data.find((one) => one.table === table)?.rows ?? []
    for (const [column, where] of Object.entries(named)) {
      const ids = rows.flatMap((row) => Object.entries(row).flatMap(([name, value]) => (snake(name) === column ? [String(value)] : [])))
      for (const [id, name] of await namesIn(db, where, ids)) names.set(`${table}.${column} ${id}`, name)
    }
  }
  return names
}

async function namesIn(db: Db, { table, key, name }: NamedIn, ids: readonly string[]): Promise<[string, Localized][]> {
  if (ids.length === 0) return []
  const { rows } = await sql<{ id: string; name: string | Localized }>`
    select ${sql.ref(key)}::text as id, to_jsonb(${sql.ref(name)}) as name from ${sql.table(table)}
    where ${sql.ref(key)}::text = any(${[...new Set(ids)]}::text[])`.execute(db)
  return rows.map((row) => [row.id, typeof row.name === 'string' ? { nb: row.name } : row.name])
}

/** The person's own words and addresses in one table; codes and dates are in the file. */
export function toldValues({ table, columns, inWords = {} }: KeptTable, own: ToldData, lang: Language): string[] {
  const { data, names } = own
  const rows = data.find((one) => one.table === table)?.rows ?? []
  const told = (column: string, value: unknown): string[] => {
    const name = names.get(`${table}.${column} ${String(value)}`)
    if (name !== undefined) return [show(name, lang).text]
    if (typeof value !== 'string' || value === '') return []
    const word = inWords[column]?.(value, lang)
    return [word === undefined ? value : own.ofAnother === true ? ofAnother(word, lang) : word]
  }
  const values = rows.flatMap((row) =>
    Object.entries(row).flatMap(([name, value]) => (columns[snake(name)] === 'person' ? told(snake(name), value) : [])),
  )
  return [...new Set(values)]
}

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
