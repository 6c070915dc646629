import assert from 'node:assert/strict'
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { z } from 'zod'
import { processFile, temporaryFolder } from './program.ts'

const Opened = z.object({
  how: z.enum(['created', 'started', 'adopted']),
  folder: z.string(),
  connection: z.object({ host: z.string(), port: z.number(), user: z.string(), password: z.string(), database: z.string() }),
})
const Left = z.object({ left: z.enum(['stopped', 'left running']) })

interface Holder extends z.infer<typeof Opened> {
  process: ChildProcess
  leave(): Promise<string>
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>
before(async () => {
  folder = await temporaryFolder()
})
after(() => folder.remove())

/** Another process that uses the database in the folder. */
async function hold(dataDir: string): Promise<Holder> {
  const child = fork(processFile('holder'), [dataDir], { execArgv: [] })
  const opened = Opened.parse((await once(child, 'message'))[0])
  const leave = async () => {
    child.send('leave')
    const { left } = Left.parse((await once(child, 'message'))[0])
    return left
  }
  return { ...opened, process: child, leave }
}

async function ask(holder: Holder, sql: string): Promise<unknown[]> {
  const client = new pg.Client(holder.connection)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

async function serverPid(holder: Holder): Promise<number> {
  return Number((await readFile(join(holder.folder, 'pg/postmaster.pid'), 'utf8')).split('\n')[0])
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function kill(holder: Holder): Promise<void> {
  holder.process.kill('SIGKILL')
  await once(holder.process, 'exit')
}

test('two starts at once on an empty folder share what one of them made, and the last one stops it', async () => {
  const [first, second, third] = await Promise.all([1, 2, 3].map(() => hold(join(folder.path, 'race'))))
  assert.ok(first && second && third)
  assert.deepEqual([first.how, second.how, third.how].toSorted(), ['adopted', 'adopted', 'created'])
  await ask(first, 'create table kept (word text); insert into kept values ($$Sætre$$)')
  assert.equal(await first.leave(), 'left running')
  assert.deepEqual(await ask(second, 'select word from kept'), [{ word: 'Sætre' }])
  assert.equal(await second.leave(), 'left running')
  assert.equal(await third.leave(), 'stopped')
  await assert.rejects(stat(join(third.folder, 'pg/postmaster.pid')), { code: 'ENOENT' })
})

test('two starts at once on a folder that has been used both find the data', async () => {
  const [first, second] = await Promise.all([1, 2].map(() => hold(join(folder.path, 'race'))))
  assert.ok(first && second)
  assert.deepEqual(await ask(first, 'select word from kept'), await ask(second, 'select word from kept'))
  const answers = await Promise.all([first.leave(), second.leave()])
  assert.equal(answers.filter((answer) => answer === 'stopped').length, 1)
})

test('a start in the moment of the last stop gets a database all the same', async () => {
  const dataDir = join(folder.path, 'race')
  for (let round = 0; round < 3; round += 1) {
    const leaving = await hold(dataDir)
    const [, coming] = await Promise.all([wait(400).then(leaving.leave), hold(dataDir)])
    assert.deepEqual(await ask(coming, 'select word from kept'), [{ word: 'Sætre' }])
    await coming.leave()
  }
})

test('after kill -9 of the program the next start adopts the server that lives on', async () => {
  const dataDir = join(folder.path, 'race')
  const killed = await hold(dataDir)
  const pid = await serverPid(killed)
  await kill(killed)
  assert.equal(isAlive(pid), true)
  const next = await hold(dataDir)
  assert.equal(next.how, 'adopted')
  assert.equal(await serverPid(next), pid)
  assert.equal(await next.leave(), 'stopped')
})

test('after kill -9 of server and program nothing that was committed is missing', async () => {
  const dataDir = join(folder.path, 'race')
  const killed = await hold(dataDir)
  await ask(killed, 'insert into kept select n::text from generate_series(1, 5000) n')
  process.kill(await serverPid(killed), 'SIGKILL')
  await kill(killed)
  const next = await hold(dataDir)
  assert.deepEqual(await ask(next, 'select count(*)::int as n from kept'), [{ n: 5001 }])
  await next.leave()
})

test('when the server alone is killed, the program that lives brings it up again at the same address', async () => {
  const holder = await hold(join(folder.path, 'race'))
  const pid = await serverPid(holder)
  process.kill(pid, 'SIGKILL')
  const until = Date.now() + 20_000
  let rows: unknown[] | null = null
  while (rows === null && Date.now() < until) {
    rows = await ask(holder, 'select count(*)::int as n from kept').catch(() => null)
    if (rows === null) await wait(50)
  }
  assert.deepEqual(rows, [{ n: 5001 }])
  assert.notEqual(await serverPid(holder), pid)
  assert.equal(await holder.leave(), 'stopped')
})

test('an operator who is connected keeps the server up', async () => {
  const holder = await hold(join(folder.path, 'race'))
  const operator = new pg.Client({ ...holder.connection, application_name: 'psql' })
  await operator.connect()
  assert.equal(await holder.leave(), 'left running')
  await operator.query('select 1')
  await operator.end()
  assert.equal(await (await hold(join(folder.path, 'race'))).leave(), 'stopped')
})

test('the data and its password are closed to others', async () => {
  const { mode } = await stat(join(folder.path, 'race/db'))
  const password = await stat(join(folder.path, 'race/db/password'))
  assert.equal(mode & 0o777, 0o700)
  assert.equal(password.mode & 0o777, 0o600)
})

test('a folder with too long a name for a socket is served on loopback', async () => {
  const holder = await hold(join(folder.path, 'x'.repeat(120)))
  assert.equal(holder.connection.host, '127.0.0.1')
  assert.deepEqual(await ask(holder, 'select 1 as one'), [{ one: 1 }])
  const other = await hold(join(folder.path, 'x'.repeat(120)))
  assert.equal(other.how, 'adopted')
  await holder.leave()
  assert.equal(await other.leave(), 'stopped')
})

test('a data folder below one that is closed to others works, and its data is found again', async () => {
  const closed = join(folder.path, 'closed')
  await mkdir(closed, { mode: 0o700 })
  const first = await hold(join(closed, 'data'))
  await ask(first, 'create table kept ()')
  await first.leave()
  const second = await hold(join(closed, 'data'))
  assert.equal(second.how, 'started')
  assert.deepEqual(await ask(second, 'select count(*)::int as n from kept'), [{ n: 0 }])
  await second.leave()
  // For root it lies outside of the test's own folder.
  await rm(second.folder, { recursive: true })
})

test('text is sorted as Norwegians do', async () => {
  const holder = await hold(join(folder.path, 'race'))
  const rows = await ask(holder, "select word from unnest(array['Ås', 'Zoo', 'Øst', 'Ære', 'Aase', 'Bø']) word order by word")
  assert.deepEqual(
    rows,
    ['Bø', 'Zoo', 'Ære', 'Øst', 'Ås', 'Aase'].map((word) => ({ word })),
  )
  await holder.leave()
})
