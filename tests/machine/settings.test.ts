import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { runProgram, temporaryFolder } from './program.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
before(async () => {
  folder = await temporaryFolder()
  await writeFile(join(folder.path, 'a-file'), '')
})
after(() => folder.remove())

describe('a wrong setting stops the start with one line that names it', () => {
  const wrong: [name: string, value: string][] = [
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['HOST', '256.1.1.1'],
    ['PUBLIC_URL', 'ftp://asker.example'],
    ['PUBLIC_URL', 'https://asker.example/torg'],
    ['DATABASE_URL', 'mysql://localhost/torg'],
    ['DATABASE_URL', 'postgres://localhost:1/torg'],
    ['CONTENT', '/finnes/ikke'],
    ['EXAMPLES', 'maybe'],
    ['TORG_NOW', 'yesterday'],
    ['TORG_NOW', '2019-02-30T12:00'],
    ['SMTP_URL', 'mail.example'],
    ['MAIL_FROM', 'Kari'],
    ['MAIL_FROM', 'a@b.example, c@d.example'],
    ['SMS_URL', 'ftp://sms.example'],
    ['SMS_TOKEN', 'short'],
    ['SMS_SENDER', 'altfor lang avsender'],
    ['ROLE', 'king'],
    ['LOG_LEVEL', 'loud'],
    ['METRICS_TOKEN', 'short'],
  ]
  for (const [name, value] of wrong) {
    test(`${name}=${value}`, async () => {
      const settings = { DATA_DIR: join(folder.path, 'data'), [name]: value }
      assertOneLine(await runProgram(['bin/start.js'], settings), name)
    })
  }

  test('DATA_DIR inside a file', async () => {
    assertOneLine(await runProgram(['bin/start.js'], { DATA_DIR: join(folder.path, 'a-file/data') }), 'DATA_DIR')
  })

  const halves: [name: string, settings: Record<string, string>][] = [
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example' }],
    ['SMS_TOKEN', { SMS_URL: 'https://sms.example/send' }],
  ]
  for (const [name, settings] of halves) {
    test(`${Object.keys(settings).join()} without ${name}`, async () => {
      assertOneLine(await runProgram(['bin/start.js'], { DATA_DIR: join(folder.path, 'data'), ...settings }), name)
    })
  }

  test('an issuer without a client', async () => {
    const settings = { DATA_DIR: join(folder.path, 'data'), OIDC_STAFF_ISSUER: 'https://login.example' }
    assertOneLine(await runProgram(['bin/start.js'], settings), 'OIDC_STAFF_CLIENT_ID')
  })
})

function assertOneLine({ code, out, err }: { code: number | null; out: string; err: string }, name: string): void {
  assert.equal(code, 1, err)
  assert.equal(out, '')
  assert.match(err, new RegExp(`^${name}: [^\\n]+\\n$`))
}
