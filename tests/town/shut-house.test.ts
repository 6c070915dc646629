import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openWorkplace, savedWhenRead, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident } from '../resident.ts'

const NOW = '2020-03-02T08:00'
const TOPIC = 'ny-i-kommunen'
const CLOSURES = '/arbeid/torg/heggedal/stenginger'
const LIST = '/arbeid/torg/heggedal/timer'

let workplace: Workplace
let post: PostOffice
let editor: Colleague
let adviser: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: NOW })
  post = await openPostOffice(workplace.town)
  editor = await workplace.as('editor')
  adviser = await workplace.as('desk_adviser')
})
after(() => post.close())

const books = async (adresse: string, tid: string, more: Record<string, string> = {}) => {
  const made = await adviser.submit(`/arbeid/skranke/time?til=${TOPIC}`, { navn: `Test ${adresse}`, adresse, tid, ...more })
  return (made.headers.get('location') ?? assert.fail('it was not booked')).split('?')[0] ?? ''
}
/** At once where nothing is called in question, else when what it does has been read. */
async function saves(path: string, fields: Record<string, string>): Promise<void> {
  if ((await editor.submit(path, fields)).status !== 303) await savedWhenRead(editor, path, fields)
}
const told = async () => (await post.until(NOW)).mails.filter(({ subject }) => /stengt/.test(subject ?? ''))

test('when a house is closed, whoever has a time there then is told once, keeps it until they choose another, and staff have the list', async () => {
  const own = await books('stengt@example.no', 'heggedal_20200311T0900Z')
  await books('66 90 77 01', 'heggedal_20200311T1000Z')
  await books('66 90 77 02', 'heggedal_20200311T1100Z', { mote: 'telefon' })
  await books('apent@example.no', 'heggedal_20200318T0900Z')
  await post.until(NOW)
  assert.doesNotMatch((await adviser.open(LIST)).text, /når huset er stengt/)

  const { asked } = await savedWhenRead(editor, `${CLOSURES}/ny`, {
    'reason-nb': 'Maling',
    from: '11.3.2020',
    to: '11.3.2020',
    gjor: 'lagre',
  })
  assert.match(asked.text, /2 har time og får beskjed, 11\. mars: huset er stengt/)
  assert.doesNotMatch(asked.text, /Test stengt|66 90 77/, 'whoever closes the house need not know who they are')
  const [mail, ...others] = await told()
  assert.deepEqual([mail?.subject, others.length], ['Torget er stengt når du har time', 0])
  assert.match(mail?.text ?? '', /onsdag 11\. mars 2020, 10\.00, Heggedal\. Torget er stengt da\. Velg en ny tid/)
  assert.doesNotMatch(mail?.text ?? '', /Ny i kommunen/)
  const calls = await adviser.open('/arbeid/ringeliste')
  assert.match(calls.text, /66 90 77 01/)
  assert.doesNotMatch(calls.text, /66 90 77 02/, 'nobody has to come in to be called')

  const list = await adviser.open(LIST)
  assert.match(list.text, /2 har time når huset er stengt.*Onsdag 11\. mars 2020.*Test stengt@example\.no.*Bytt tid/)
  assert.match((await adviser.open(own)).text, /Stengt da ?Torget er stengt når timen er/)

  const link = /https?:\/\/\S+\/ny-tid/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no way on')
  const moved = await openResident(workplace.town).done(new URL(link).pathname, { tid: 'heggedal_20200318T1000Z' })
  assert.match(moved.heading, /^Du har time onsdag 18\. mars 2020, 11\.00/)
  assert.doesNotMatch(moved.text, /Stengt da/)
  assert.match((await adviser.open(LIST)).text, /Én har time når huset er stengt/)
})

test('a closure that is moved tells nobody twice, and whoever can come after all is told anew should it be closed once more', async () => {
  const [href = ''] = /\/arbeid\/torg\/heggedal\/stenginger\/(?!ny)[^"?]+/.exec((await editor.open(CLOSURES)).html) ?? []
  await saves(href, { to: '12.3.2020', gjor: 'lagre' })
  assert.deepEqual(await told(), [])
  await saves(href, { from: '12.3.2020', gjor: 'lagre' })
  assert.deepEqual(await told(), [])
  assert.doesNotMatch((await adviser.open(LIST)).text, /når huset er stengt/)
  await saves(href, { from: '18.3.2020', to: '18.3.2020', gjor: 'lagre' })
  assert.equal((await told()).length, 2, 'both who have a time and an address that day')
})
