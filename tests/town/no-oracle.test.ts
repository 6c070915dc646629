import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { protectPersons } from '../../src/people/index.ts'
import { approvedOrganisation } from '../../src/people/organisations/testing.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { formIn } from '../browser-form.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { PROPOSE, SKATE } from '../proposing.ts'
import { openResident, sentTo, type Resident } from '../resident.ts'

/** Three of one length, so that the size of an answer tells nothing either. */
const ADDRESSES = { protected: 'vernet-a@example.no', known: 'kjent--b@example.no', new: 'ukjent-c@example.no' } as const
/** Others for the clock: each address is written to so often in an hour, whoever sends it. */
const TIMED = { protected: 'vernet-d@example.no', known: 'kjent--e@example.no', new: 'ukjent-f@example.no' } as const
const WHICH = ['protected', 'known', 'new'] as const
type Which = (typeof WHICH)[number]

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-01-02T12:00' })
  for (const address of [ADDRESSES, TIMED].flatMap(({ protected: shielded, known }) => [shielded, known])) {
    const who = openResident(town)
    const waits = await who.done('/folg/torg/tofte', { adresse: address })
    const [sent] = await sentTo(town, address)
    await who.done(waits.path, { sifre: /\d{6}/.exec(sent?.subject ?? '')?.[0] ?? assert.fail('no digits') })
  }
  const { db, clock } = town.deps
  const account = { issuer: 'test', subject: 'vern', name: 'Test Vern', createdAt: new Date(0) }
  const { id: actor } = await db.insertInto('staffAccount').values(account).returning('id').executeTakeFirstOrThrow()
  const rows = await db.selectFrom('contactPoint').select('personId').where('value', 'in', [ADDRESSES.protected, TIMED.protected]).execute()
  await protectPersons(db, { personIds: rows.map(({ personId }) => personId), actor, at: clock.now() })
})

/** An answer without what is drawn by lot in each: links, words, ids, numbers of requests, the address itself. */
async function bare(answer: Response, address: string): Promise<string> {
  const headers = [...answer.headers].filter(([name]) => !['x-request-id', 'date', 'etag', 'content-length'].includes(name))
  const text = await answer.text()
  return [String(answer.status), JSON.stringify(headers), text]
    .join('\n')
    .replaceAll(address, 'ADRESSE')
    .replaceAll(encodeURIComponent(address), 'ADRESSE')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
    .replaceAll(/(kvittering\/|receipts\/)[0-9a-z]{20}/g, '$1LENKE')
    .replaceAll(/"token":"[0-9a-z]{20}"/g, '"token":"LENKE"')
    .replaceAll(/(torg[a-z-]*)=[\w-]{43}/g, '$1=KAKE')
    .replaceAll(/name="nokkel" value="[^"]+"/g, 'NØKKEL')
    .replaceAll(/<p class="words"[^>]*>.*?<\/p>/g, 'ORD')
    .replaceAll(/[\wæøå]+ [\wæøå]+ [\wæøå]+(?=<\/(strong|b|p)>|")/g, 'ORD')
    .replaceAll(/<svg.*?<\/svg>/gs, 'QR')
    .replaceAll(/\d{13}\.[\w-]+|\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TID')
}

/** What the one who typed it sees, step by step. */
type Walk = (who: Resident, address: string) => Promise<Response[]>

const form =
  (path: string, fields: Record<string, string>, then: readonly string[] = []): Walk =>
  async (who, address) => {
    const answer = await who.submit(path, { ...fields, adresse: address })
    const to = answer.headers.get('location') ?? assert.fail(`${path}: ${answer.status}`)
    const seen = [answer, await who.get(to), ...(await Promise.all(then.map((page) => who.get(`${to}${page}`))))]
    return then.length === 0 ? seen : [...seen, await who.send(`${to}/opplysninger`, {})]
  }

const api =
  (path: string, body: (address: string) => unknown): Walk =>
  async (_, address) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() }
    const answer = await town.app.request(path, { method: 'POST', headers, body: JSON.stringify(body(address)) })
    assert.equal(answer.status, 202)
    const link = /receipts\/([0-9a-z]{20})|kvittering\/([0-9a-z]{20})/.exec(await answer.clone().text())
    return [answer, ...(link ? [await town.app.request(`/api/v1/receipts/${link[1] ?? link[2]}`)] : [])]
  }

/** Two steps: what was written is looked over before it is sent. */
const proposing: Walk = async (who, adresse) => {
  // Each is the first and has number 1: those before would be shown as like it.
  await town.database.pool.query('truncate proposal restart identity cascade')
  const review = await who.submit(PROPOSE, { ...SKATE, kallenavn: 'Noen', adresse })
  const { action, fields } = formIn((await readPage(review.clone())).html)
  const sent = await who.send(action, { ...fields, steg: 'send' })
  const to = sent.headers.get('location') ?? assert.fail(`the proposal: ${sent.status}`)
  return [review, sent, await who.get(to), await who.send(`${to}/opplysninger`, {})]
}

/** A leader of an association of their own, asks the address; the page then shows whom it asked. */
async function invitedTo(address: string): Promise<Response[]> {
  const { db, clock } = town.deps
  const staffId = (await db.selectFrom('staffAccount').select('id').executeTakeFirstOrThrow()).id
  const mine = `leder-${randomUUID()}@example.no`
  const { organisationId } = await approvedOrganisation(db, { address: mine, at: clock.now(), staffId })
  const leader = openResident(town)
  await leader.done('/logg-inn', { adresse: mine })
  const code = (await sentTo(town, mine)).find(({ subject }) => subject === 'Koden din til Min side')
  await leader.done('/logg-inn/kode', { sifre: /\b\d{6}\b/.exec(code?.text ?? '')?.[0] ?? assert.fail('no code') })
  const page = `/organisasjoner/${organisationId}`
  const ask = () => leader.submit(page, { adresse: address, rolle: 'booker' })
  const seen = [await ask(), await ask(), await leader.get(page)]
  const mineOut = async (answer: Response) => new Response((await answer.text()).replaceAll(mine.split('@')[0] ?? '', 'LEDER'), answer)
  return Promise.all(seen.map(mineOut))
}

const RECEIPT = ['/opplysninger', '/opplysninger/fil', '/avlysning', '/folg']
const WALKS: Record<string, Walk> = {
  'following a hub': form('/folg/torg/saetre', { navn: 'Test Noen' }, RECEIPT),
  'following for somebody else': form('/folg/torg/saetre', { navn: 'Test Mor', hjelper: 'ja', hjelpernavn: 'Test Datter' }, RECEIPT),
  'asking a hub': form('/kontakt/torg/tofte', { navn: 'Test Noen', sporsmal: 'Når åpner dere?' }, RECEIPT),
  'signing in with a code': form('/logg-inn', {}),
  'registering an association': form('/organisasjoner/ny/hvem?uten=ja', { organisasjon: 'Prøve lag', navn: 'Test Noen' }, [
    '/opplysninger',
  ]),
  'signing up for a date': form('/aktiviteter/babysang-spikkestad/pamelding/2020-01-06', { navn: 'Test Noen' }, ['/opplysninger']),
  'borrowing a room': form(
    '/torg/tofte/lokaler/storsalen?dag=2020-01-07',
    { fra: '720', til: '780', antall: '12', laner: 'private', voksen: 'ja', navn: 'Test Noen' },
    ['/opplysninger'],
  ),
  'asking somebody into an association': (_, address) => invitedTo(address),
  'proposing an activity': proposing,
  'subscribing by the API': api('/api/v1/subscriptions', (contact) => ({
    topic: 'hub:tofte',
    about: ['news'],
    contact,
    name: 'Test Noen',
  })),
}

async function walked(walk: Walk, which: Which): Promise<string[]> {
  const address = ADDRESSES[which]
  return Promise.all((await walk(openResident(town), address)).map((answer) => bare(answer, address)))
}

describe('whoever types another’s address is told neither that it is known nor that it is protected', () => {
  for (const [name, walk] of Object.entries(WALKS))
    it(name, async () => {
      // One after the other: each finds the seat, the room and the list as the one before found them.
      const [shielded, known, fresh] = [await walked(walk, 'protected'), await walked(walk, 'known'), await walked(walk, 'new')]
      assert.deepEqual(known, fresh)
      assert.deepEqual(shielded, fresh)
    })
})

it('nor can they stop what is on its way to the other, by erasing what they typed themselves', async () => {
  const waiting = async () => (await sentTo(town, ADDRESSES.known)).filter(({ text }) => text !== null).length
  await openResident(town).done('/logg-inn', { adresse: ADDRESSES.known })
  const before = await waiting()
  assert.ok(before > 0)
  const stranger = openResident(town)
  const receipt = await stranger.done('/folg/torg/saetre', { adresse: ADDRESSES.known })
  assert.equal(await waiting(), before + 1)
  assert.equal((await stranger.send(`${receipt.path}/opplysninger`, {})).status, 200)
  assert.equal(await waiting(), before, 'what came of the form is gone, and nothing else')
})

const TIMES = 15
const ALIKE = 2.5
const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? assert.fail()

it('nor by how long it takes', async () => {
  const taken: Record<Which, number[]> = { protected: [], known: [], new: [] }
  for (let nth = -2; nth < TIMES; nth += 1)
    for (const which of WHICH) {
      const who = openResident(town)
      const from = performance.now()
      await who.submit('/folg/torg/saetre', { adresse: TIMED[which] })
      if (nth >= 0) taken[which].push(performance.now() - from)
    }
  const medians = WHICH.map((which) => median(taken[which]))
  assert.ok(Math.max(...medians) / Math.min(...medians) < ALIKE, medians.map((ms) => ms.toFixed(1)).join(' · '))
})
