import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { freshDatabase } from '../../src/platform/database/testing.ts'
import { connectionUrl } from '../../src/platform/database/testing/server.ts'
import { runProgram, startProgram } from './program.ts'

let home: Record<string, string> = {}
before(async () => {
  const { connection } = await freshDatabase('town')
  home = { DATABASE_URL: connectionUrl(connection) }
  // Its first start gives the test persons their accounts.
  const program = await startProgram({ ...home, ROLE: 'web' })
  await program.end('SIGTERM')
})

const torg = (line: string) => runProgram(['bin/torg.js', 'user', ...line.split(' ')], home)

async function succeeds(line: string): Promise<string> {
  const { code, out, err } = await torg(line)
  assert.equal(code, 0, `user ${line}: ${err}`)
  assert.notEqual(out, '', `user ${line} did not say what it did`)
  return out
}

test('a role is given and taken back by name, and nonsense is refused', async () => {
  const account = /^([0-9a-f]{8}) {2}Test Ny Ansatt/m.exec(await succeeds('list'))?.[1] ?? 'none'
  assert.match(await succeeds(`grant ${account} hub_manager hub:saetre --to 2099-12-31`), /hub_manager of hub:saetre/)
  assert.match(await succeeds('list'), /hub_manager hub:saetre, from .* to 2099-12-31/)
  assert.match(await succeeds(`revoke ${account} hub_manager hub:saetre`), /no longer hub_manager of hub:saetre/)
  assert.doesNotMatch(await succeeds('list'), /hub:saetre/)
  assert.match(await succeeds(`grant ${account} volunteer_centre_leader provider:asker-frivilligsentral`), /of provider:asker-friv/)
  assert.match((await torg(`grant ${account} volunteer_centre_leader provider:kulturskolen`)).err, /kulturskolen is no volunteer centre/)
  assert.match(await succeeds(`grant ${account} committee_secretary body:lsu-tofte`), /of body:lsu-tofte/)
  for (const wrong of ['archivist hub:tofte', 'provider_member provider:ingen', 'caseworker service:byggesak', 'editor body:lsu-tofte'])
    assert.equal((await torg(`grant ${account} ${wrong}`)).code, 2, wrong)
  assert.match(await succeeds(`end ${account}`), /is ended/)
  assert.match(await succeeds('list'), /Test Ny Ansatt .* ended$/m)
  assert.match((await torg(`end ${account}`)).err, /^torg user end: /)
  assert.equal((await torg(`reopen ${account}`)).code, 2)
  assert.match(await succeeds(`reopen ${account} --because Tilbake`), /has no role/)
  const shown = await succeeds(`show ${account}`)
  assert.match(shown, /state {6}open again since .*: Tilbake$/m)
  assert.match(shown, /committee_secretary body:lsu-tofte, from .*, given by torg user, revoked /)
  assert.equal((await torg(`erase ${account}`)).code, 1)
  await succeeds(`end ${account}`)
  assert.match(await succeeds(`erase ${account}`), /is erased/)
  assert.doesNotMatch(await succeeds('list'), /Test Ny Ansatt/)
  const admin = /^([0-9a-f]{8}) {2}Test Kommuneadministrator/m.exec(await succeeds('list'))?.[1] ?? 'none'
  for (const wrong of [`end ${admin}`, `revoke ${admin} municipality_admin municipality`]) assert.equal((await torg(wrong)).code, 1, wrong)
  assert.equal((await torg(`grant ${account} king municipality`)).code, 2)
  assert.equal((await torg(`grant ${account} hub_manager hub:oslo`)).code, 2)
  assert.equal((await torg('grant ffffffff hub_manager hub:saetre')).code, 1)
})
