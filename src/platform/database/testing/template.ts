import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { openDatabase } from '../database.ts'
import { migrate } from '../migrate.ts'
import { testServer } from './server.ts'
import { sourcesHash } from './sources.ts'

export type Kind = 'blank' | 'empty' | 'town' | 'facts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const TEMPLATE_LOCK = 7_010_021

const made = new Map<Kind, Promise<string>>()

/** The name of the template, made now when no run has made it from these sources before. */
export function makeTemplate(kind: Exclude<Kind, 'blank'>): Promise<string> {
  const name = made.get(kind) ?? findOrMake(kind)
  made.set(kind, name)
  return name
}

async function findOrMake(kind: Kind): Promise<string> {
  const server = await testServer()
  const name = `template_${kind}_${await sourcesHash(ROOT)}`
  const turn = new pg.Client({ ...server.connection, database: 'postgres' })
  await turn.connect()
  try {
    await turn.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
    const { rowCount } = await turn.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await make(kind, name, turn)
    return name
  } finally {
    await turn.end()
  }
}

async function make(kind: Kind, name: string, turn: pg.Client): Promise<void> {
  const draft = `${name}_draft`
  await turn.query(`drop database if exists ${draft} with (force)`)
  await turn.query(`create database ${draft}`)
  const { connection } = await testServer()
  const { db, pool, close } = openDatabase({ ...connection, database: draft }, { max: 4 })
  try {
    await migrate(pool, join(ROOT, 'migrations'))
    if (kind !== 'empty') {
      const { loadContent } = await import('../../../hubs/content/index.ts')
      const { CONTENT_PARTS } = await import('../../../content-parts.ts')
      await loadContent(db, join(ROOT, 'content/asker'), { examples: kind === 'town', parts: CONTENT_PARTS })
    }
  } finally {
    await close()
  }
  await turn.query(`alter database ${draft} rename to ${name}`)
}
