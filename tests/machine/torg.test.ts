import assert from 'node:assert/strict'
import { access, appendFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { COMMANDS } from '../../src/torg/commands.ts'
import { runProgram, temporaryFolder } from './program.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let home: Record<string, string> = {}
before(async () => {
  folder = await temporaryFolder()
  home = { DATA_DIR: join(folder.path, 'data') }
})
after(() => folder.remove())

const torg = (line: string, settings: Record<string, string> = home) => runProgram(['bin/torg.js', ...line.split(' ')], settings)
const within = (name: string) => join(folder.path, name)

async function succeeds(line: string, settings = home): Promise<string> {
  const { code, out, err } = await torg(line, settings)
  assert.equal(code, 0, `${line}: ${err}`)
  assert.notEqual(out, '', `${line} did not say what it did`)
  return out
}

async function textsIn(directory: string): Promise<[string, string][]> {
  const files = await readdir(directory, { recursive: true, withFileTypes: true })
  const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Promise.all(paths.toSorted().map(async (path) => [path.slice(directory.length), await readFile(path, 'utf8')] as [string, string]))
}

test('what is loaded, backed up, restored elsewhere and exported is the same, byte for byte', async () => {
  assert.match(await succeeds('migrate'), /^Ran \d+ migrations/)
  assert.match(await succeeds('migrate'), /^Nothing to do/)
  assert.match(await succeeds('content load content/asker'), /8 hubs/)
  await succeeds(`content export ${within('first')}`)
  await succeeds(`backup ${within('town.tar.gz')}`)
  const elsewhere = { DATA_DIR: join(folder.path, 'elsewhere') }
  await succeeds(`restore ${within('town.tar.gz')}`, elsewhere)
  await succeeds(`content export ${within('second')}`, elsewhere)
  const first = await textsIn(within('first'))
  assert.ok(first.length >= 8)
  assert.deepEqual(await textsIn(within('second')), first)
  await succeeds(`content check ${within('second')}`)
})

test('a backup does not replace a file unless it is told to, and goes into no database that has rows', async () => {
  assert.equal((await torg(`backup ${within('town.tar.gz')}`)).code, 2)
  assert.match((await torg(`backup ${within('nowhere/town.tar.gz')}`)).err, /^torg backup: there is no folder /)
  await succeeds(`backup ${within('town.tar.gz')} --force`)
  const { code, err } = await torg(`restore ${within('town.tar.gz')}`)
  assert.equal(code, 1)
  assert.match(err, /^torg restore: the database is not empty/)
})

test('a broken pack is refused with every fault, file and line', async () => {
  const pack = within('broken/facts/hubs')
  await mkdir(pack, { recursive: true })
  await writeFile(join(pack, 'tofte.yaml'), 'hub:\n  slug: Tofte!\nhours: 7\n')
  const { code, out, err } = await torg(`content check ${within('broken')}`)
  assert.equal(code, 1)
  assert.match(out, /tofte\.yaml:\d+ /)
  assert.match(err, /\d+ faults in/)
})

test('a command that needs tables says which are missing and how to get them', async () => {
  const { code, err } = await torg('user list', { DATA_DIR: join(folder.path, 'without-tables') })
  assert.equal(code, 1)
  assert.match(err, /0001_platform\.sql.*run torg migrate first/)
})

test('doctor works when a setting is wrong, and says which', async () => {
  const { code, out } = await torg('doctor', { ...home, PORT: 'abc' })
  assert.equal(code, 1)
  assert.match(out, /^MEND\s+settings\s+PORT: must be a number, not "[^"]+"$/m)
})

test('doctor makes nothing where nothing is yet', async () => {
  const dataDir = within('not-yet')
  const { code, out } = await torg('doctor', { DATA_DIR: dataDir })
  assert.match(out, /^ok\s+database\s+none yet in .*not-yet: npm start makes one$/m)
  assert.equal(code, 0)
  await assert.rejects(access(dataDir), { code: 'ENOENT' })
})

test('doctor finds nothing to mend in a town that works', async () => {
  const { code, out } = await torg('doctor')
  assert.doesNotMatch(out, /^MEND/m)
  assert.match(out, /^ok\s+content files\s+as when they were loaded$/m)
  assert.equal(code, 0)
})

test('doctor names the files of the pack that are newer than what was loaded', async () => {
  const pack = within('renewed')
  await cp('content/asker', pack, { recursive: true })
  await appendFile(join(pack, 'facts/hubs/tofte.yaml'), '# Renewed\n')
  await rm(join(pack, 'facts/synonyms.yaml'))
  const { code, out } = await torg('doctor', { ...home, CONTENT: pack })
  assert.match(out, /^ok\s+content files\s+renewed since they were loaded: facts\/hubs\/tofte\.yaml, facts\/synonyms\.yaml: what is new/m)
  assert.equal(code, 0)
})

test('doctor says what to mend when the mail server is away, and shows no secret', async () => {
  const settings = {
    SMTP_URL: 'smtp://torg:hemmelig-ord@127.0.0.1:9',
    MAIL_FROM: 'Torget <torg@kommune.example>',
    SMS_URL: 'https://sms.example/send?key=hemmelig-ord',
    SMS_TOKEN: 'hemmelig-ord-langt-nok',
  }
  const { code, out } = await torg('doctor', { ...home, ...settings })
  assert.equal(code, 1)
  assert.match(out, /^MEND\s+e-mail\s+SMTP_URL: 127\.0\.0\.1:9: the server does not answer/m)
  assert.match(out, /SMS_TOKEN\s+set/)
  assert.doesNotMatch(out, /hemmelig/)
})

test('each command explains itself, and a word that is none is refused with the list', async () => {
  const list = await succeeds('--help')
  const names = [...list.matchAll(/^ {2}torg ([a-z]+(?: [a-z]+)?) {2,}/gm)].map(([, name = '']) => name)
  assert.ok(names.length >= 12, `only ${names.join(', ')}`)
  assert.deepEqual(
    names,
    COMMANDS.map(({ name }) => name),
  )
  for (const { name, load } of COMMANDS) {
    const { usage, help } = await load()
    assert.ok(usage.startsWith(`torg ${name}`), usage)
    assert.ok(help.length > 40, name)
  }
  assert.match(await succeeds('user grant --help'), /^torg user grant/)
  const { code, err } = await torg('dance')
  assert.equal(code, 2)
  assert.match(err, /there is no command dance/)
})
