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

  const TO = { channel: 'sms', to: '+4740000001' } as const
  const textOf = async (message: NewMessage) => {
    const { id } = await queue(message)
    return (await db.selectFrom('outboundMessage').select('text').where('id', '=', id).executeTakeFirstOrThrow()).text
  }

  it('says first, in the language of whoever reads one without a catalogue, that it is in Norwegian', async () => {
    assert.equal(await textOf({ ...mail, key: 'said:pl', language: 'pl' }), 'Ta wiadomość jest po norwesku.\n\nHei.')
    // The mark after the full stop keeps it at the end of a line that is read from the right.
    assert.equal(await textOf({ ...mail, key: 'said:ar', language: 'ar' }), 'هذه الرسالة باللغة النرويجية.\u200F\n\nHei.')
    for (const language of ['nb', 'nn', 'en']) assert.equal(await textOf({ ...mail, key: `said:${language}`, language }), 'Hei.')
  })

  it('says so in an SMS where it becomes one part more at most: in the letters of the seven bits, or of the language when it is short', async () => {
    const [short, long] = ['123456 er koden din til Min side. Den gjelder i ti minutter.', 'Kvittering. '.repeat(13)]
    assert.equal(await textOf({ ...TO, key: 'sms:pl', language: 'pl', text: long }), `Ta wiadomosc jest po norwesku.\n${long}`)
    assert.equal(await textOf({ ...TO, key: 'sms:uk', language: 'uk', text: short }), `Це повідомлення норвезькою мовою.\n${short}`)
    assert.equal(await textOf({ ...TO, key: 'sms:uk:long', language: 'uk', text: long }), long)
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
