import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { formIn } from '../browser-form.ts'
import { counted } from '../counted.ts'
import { looksOver, publicPage, SKATE } from '../proposing.ts'
import { openResident, sentTo, type Resident } from '../resident.ts'

let workplace: Workplace
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-20T12:00' })
})

const host = () => workplace.as('hub_manager', 'hub:tofte')
const SENT = /Torget svarer deg, med grunn/
const HELD = /Noen ser på dette først/

async function sends(who: Resident, changes: Record<string, string>): Promise<Response> {
  const { page } = await looksOver(who, changes)
  const { action, fields } = formIn(page.html)
  return who.send(action, { ...fields, steg: 'send' })
}

async function receiptOf(who: Resident, answer: Response): Promise<string> {
  assert.equal(answer.status, 303)
  return (await who.open(answer.headers.get('location') ?? '')).text
}

/** Somebody whose browser has shown that they read the address. */
async function provenAt(address: string): Promise<Resident> {
  const who = openResident(workplace.town)
  const waits = await who.done('/folg/torg/tofte', { adresse: address })
  const [mail] = await sentTo(workplace.town, address)
  const sifre = /\d{6}/.exec(mail?.subject ?? '')?.[0] ?? assert.fail('no digits')
  assert.equal((await who.send(`${waits.path}/bekreftelse`, { sifre })).status, 303)
  return who
}

const unanswered = async () => (await (await host()).open('/arbeid/forslag')).text

describe('a flood of proposals', () => {
  it('from one who is known is read by the hub five times a day, and looked at first after that, wherever they sit', async () => {
    const [home, library] = [await provenAt('ivrig@example.no'), await provenAt('ivrig@example.no')]
    for (const [k, who] of [home, home, home, library, library].entries())
      assert.match(await receiptOf(who, await sends(who, { tittel: `Ivrig ${k}`, adresse: 'ivrig@example.no' })), SENT)
    const sixth = await sends(library, { tittel: 'Ivrig den sjette', adresse: 'ivrig@example.no' })
    assert.match(await receiptOf(library, sixth), HELD)
    const listed = await unanswered()
    assert.match(listed, /Ivrig 4/)
    assert.doesNotMatch(listed, /den sjette/)
    const brakes = await (await host()).open('/arbeid/sperrer')
    assert.match(brakes.text, /den sjette[\s\S]*Flere på ett døgn fra samme avsender enn torget rekker å svare på/)
    assert.match(brakes.text, /Foreslå mye på ett døgn/)

    const neighbour = openResident(workplace.town)
    assert.match(await receiptOf(neighbour, await sends(neighbour, { tittel: 'Naboens', adresse: 'nabo@example.no' })), SENT)
  })

  it('is let through by staff until the day ends, each that was held by itself', async () => {
    const { db } = workplace.town.deps
    const stop = await db.selectFrom('brakeStop').select('key').where('what', '=', 'proposal-contact').executeTakeFirstOrThrow()
    const released = await (await host()).send(`/arbeid/sperrer/stanset/${stop.key.toString('hex')}`, { valg: 'slipp' })
    assert.equal(released.status, 303)
    const again = await provenAt('ivrig@example.no')
    assert.match(await receiptOf(again, await sends(again, { tittel: 'Ivrig den sjuende', adresse: 'ivrig@example.no' })), SENT)
    assert.match(await unanswered(), /den sjuende/)
    assert.doesNotMatch(await unanswered(), /den sjette/)
    const { actId } = await db
      .selectFrom('proposalWording')
      .select('actId')
      .where('title', '=', 'Ivrig den sjette')
      .executeTakeFirstOrThrow()
    assert.equal((await (await host()).send(`/arbeid/sperrer/holdt/${actId}`, { valg: 'slipp' })).status, 303)
    assert.match(await unanswered(), /den sjette/)
  })

  it('in the name of another, from everywhere, uses up nothing of theirs: whoever comes next counts, and is let in', async () => {
    const adresse = 'brukt@example.no'
    const known = await provenAt(adresse)
    const first = []
    for (let k = 0; k < 19; k += 1) first.push((await sends(openResident(workplace.town), { tittel: `Fra ${k}`, adresse })).status)
    assert.deepEqual([...new Set(first)], [303])
    const owner = openResident(workplace.town)
    const asked = await readPage(await sends(owner, { tittel: 'Eierens eget', adresse }))
    assert.equal(asked.heading, 'Et øyeblikk')
    const { action, fields } = await counted(asked.html)
    assert.match(await receiptOf(owner, await owner.send(action, fields)), SENT)
    assert.match((await (await host()).open('/arbeid/sperrer')).text, /Mange til samme mottaker/)
    assert.match(await receiptOf(known, await sends(known, { tittel: 'Eierens neste', adresse })), SENT)
  })

  it('through the API, sixty-four at once from one address in one name, leaves at most five for the hub to answer and not one fault', async () => {
    const propose = async (k: number) =>
      workplace.town.app.request('/api/v1/activities', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': `oversvomt-forslag-${k}`, 'x-forwarded-for': '203.0.113.77' },
        body: JSON.stringify({ hub: 'tofte', title: `Flom ${k}`, description: SKATE.hva, often: 'open', contact: 'flom@example.no' }),
      })
    const answers = await Promise.all(Array.from({ length: 64 }, (_, k) => propose(k)))
    const statuses = answers.map(({ status }) => status)
    assert.deepEqual(
      [...new Set(statuses)].filter((status) => ![201, 202, 429].includes(status)),
      [],
    )
    assert.equal(statuses.filter((status) => status !== 429).length, 6, 'as often as one address may write in one name')
    const begun = await workplace.town.deps.db
      .selectFrom('proposal')
      .innerJoin('proposalWording', 'proposalWording.proposal', 'proposal.number')
      .select('number')
      .where('title', 'like', 'Flom %')
      .where('receivedAt', 'is not', null)
      .execute()
    assert.ok(begun.length <= 5, String(begun.length))
    assert.equal(statuses.filter((status) => status === 201).length, begun.length)
    for (const { number } of begun) assert.equal((await openResident(workplace.town).get(publicPage(number))).status, 200)
  })
})
