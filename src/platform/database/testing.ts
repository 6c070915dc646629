import { openDatabase, type Database, type DatabaseOptions } from './database.ts'
import { testServer, type Connection, type TestServer } from './testing/server.ts'
import { makeTemplate, type Kind } from './testing/template.ts'

export interface TestDatabase extends Database {
  /** For programs that open it themselves. */
  connection: Connection
}

let count = 0
const toDrop: (() => Promise<unknown>)[] = []

/**
 * A database of the test file's own, a clone of a template that is made once: `blank` has nothing, `empty` the tables,
 * `town` also content/asker with its examples, `facts` the same without examples. Dropped when the file's tests are done.
 */
export async function freshDatabase(kind: Kind = 'empty', options: DatabaseOptions = {}): Promise<TestDatabase> {
  const server = await testServer()
  const name = `${server.prefix}_${process.pid}_${(count += 1)}`
  const template = kind === 'blank' ? 'template1' : await makeTemplate(kind)
  await server.command(`create database ${name} template ${template} strategy file_copy`)
  const connection = { ...server.connection, database: name }
  const database = openDatabase({ ...connection, allowExitOnIdle: true }, options)
  let closing: Promise<void> | null = null
  const close = () => (closing ??= database.close())
  if (count === 1) process.once('beforeExit', () => void dropAll(server))
  toDrop.push(() => close().then(() => server.command(`drop database if exists ${name} with (force)`)))
  return { ...database, close, connection }
}

/** Drops what a test file has opened, when its tests are done. */
export async function closeDatabases(): Promise<void> {
  for (const drop of toDrop.splice(0)) await drop()
}

// Not `after` of node:test: called within a `before` it would run at once.
async function dropAll(server: TestServer): Promise<void> {
  await closeDatabases()
  await server.leave()
}
