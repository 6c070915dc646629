import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Db } from '../database/index.ts'
import { freshDatabase } from '../database/testing.ts'
import { parseWallTime } from '../time/index.ts'
import { queueMessage, WrongMessage, type NewMessage } from './index.ts'

const NOW = parseWallTime('2020-05-04T10:00') ?? 0
const mail: NewMessage = { key: 'receipt:1', channel: 'email', language: 'nb', to: 'en@asker.example', subject: 'Kvittering', text: 'Hei.' }

let db: Db
before(async () => {
  ;({ db } = await freshDatabase('empty'))
})

const queue = (message: NewMessage) => db.transaction().execute((tx) => queueMessage(tx, message, NOW))

describe('queueing a message', () => {
  it('gives the row that is there when the key has been used', async () => {
    const first = await queue(mail)
    const second = await queue({ ...mail, text: 'Noe annet.' })
    assert.deepEqual([first.isNew, second], [true, { id: first.id, isNew: false }])
    const row = await db.selectFrom('outboundMessage').selectAll().where('id', '=', first.id).executeTakeFirstOrThrow()
    assert.equal(row.text, 'Hei.')
    assert.equal(row.dueAt.getTime(), NOW)
  })

  it('makes one row of the same key from two transactions at once', async () => {
    const both = await Promise.all([1, 2].map(() => queue({ ...mail, key: 'receipt:2' })))
    assert.equal(both.filter(({ isNew }) => isNew).length, 1)
    assert.equal(both[0]?.id, both[1]?.id)
  })

  it('leaves nothing when its cause is rolled back', async () => {
    const failing = db.transaction().execute(async (tx) => {
      await queueMessage(tx, { ...mail, key: 'receipt:3' }, NOW)
      throw new Error('the cause failed')
    })
    await assert.rejects(failing, /the cause failed/)
    assert.equal((await db.selectFrom('outboundMessage').select('id').where('key', '=', 'receipt:3').execute()).length, 0)
  })

  const wrong: [string, object][] = [
    ['two addresses', { to: 'en@asker.example, to@asker.example' }],
    ['a header in the address', { to: 'en@asker.example\r\nBcc: to@asker.example' }],
    ['no address at all', { to: 'Kari' }],
    ['a header in the subject', { subject: 'Hei\nBcc: to@asker.example' }],
    ['a header within a header', { headers: { 'Reply-To': 'a@b.example\r\nBcc: c@d.example' } }],
    ['a number without its country', { channel: 'sms', to: '40000001' }],
  ]
  for (const [name, change] of wrong) {
    it(`refuses ${name}`, async () => {
      const message: NewMessage = Object.assign({ ...mail, key: `wrong:${name}` }, change)
      await assert.rejects(queue(message), WrongMessage)
    })
  }
})
