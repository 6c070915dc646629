import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { claimOrganisation, findByNumber, readContact } from '../../people/index.ts'
import { residentOf } from '../../people/organisations/testing.ts'
import { readPage } from '../../platform/http/testing.ts'
import { day } from '../../platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const LIST = '/arbeid/organisasjoner'

let workplace: Workplace
let adviser: Colleague
before(async () => {
  workplace = await openWorkplace()
  adviser = await workplace.as('desk_adviser')
})

async function claim(given: { number: string | null; name: string; address: string; takesOver?: boolean }) {
  const { db, clock } = workplace.town.deps
  const contact = readContact(given.address) ?? assert.fail()
  return claimOrganisation(db, {
    number: given.number,
    name: given.name,
    kind: 'association',
    takesOver: given.takesOver ?? false,
    person: { name: 'Kari Prøve', language: 'nb', contacts: [contact] },
    channel: 'web',
    proven: [contact],
    resident: given.takesOver === true ? await residentOf(db, 'met') : null,
    key: randomUUID(),
    publicUrl: 'http://localhost',
    at: clock.now(),
  })
}

const addressOf = async (name: string) =>
  (await adviser.open(`${LIST}?sok=${encodeURIComponent(name)}`)).links.find(({ text }) => text === name)?.href ?? assert.fail(`no ${name}`)

describe('whoever answers associations', () => {
  it('sees who waits and for how long, approves with a reason, and the leader is told', async () => {
    await claim({ number: '920125298', name: 'Prøve vel', address: 'vel@example.no' })
    const list = await adviser.open(LIST)
    assert.match(list.text, /Venter på godkjenning .*Prøve vel .*920\s125\s298 .*siden i dag/)
    const address = await addressOf('Prøve vel')
    const refused = await readPage(await adviser.submit(address, { avgjorelse: 'approved', grunn: '' }))
    assert.deepEqual([refused.status, refused.errors.map(({ href }) => href)], [422, ['#grunn']])
    const page = await adviser.done(address, { avgjorelse: 'approved', grunn: 'Protokoll vist i skranken', papir: 'minutes' })
    assert.match(page.text, /Godkjent av kommunen/)
    assert.match(page.text, /Protokoll vist i skranken ?Protokoll fra årsmøte/)
    assert.doesNotMatch((await adviser.open(LIST)).text, /siden i dag/)
    const told = await workplace.town.deps.db
      .selectFrom('outboundMessage')
      .select('subject')
      .where('toAddress', '=', 'vel@example.no')
      .execute()
    assert.deepEqual(told, [{ subject: 'Prøve vel er godkjent' }])
  })

  it('sees since when it is in Frivillighetsregisteret and what for', async () => {
    const { id: organisationId } = (await findByNumber(workplace.town.deps.db, '920125298', day('2020-11-23'))) ?? assert.fail()
    const said = {
      answer: 'found',
      name: 'PRØVE VEL',
      form: 'Forening',
      claimantRole: 'none',
      askedAt: new Date('2020-11-20T09:00Z'),
    } as const
    const voluntary = { isVoluntary: true, voluntarySince: day('2011-05-12'), purposes: ['Lokalsamfunn', 'Kultur'] }
    await workplace.town.deps.db
      .insertInto('registerAnswer')
      .values({ organisationId, ...said, ...voluntary })
      .execute()
    const { text } = await adviser.open(await addressOf('Prøve vel'))
    assert.match(text, /i Frivillighetsregisteret siden 12\. mai 2011/)
    assert.match(text, /formål der: Lokalsamfunn · Kultur/)
  })

  it('asks and follows for an association whose member is on the phone', async () => {
    const address = await addressOf('Prøve vel')
    const to = (await adviser.open(address)).links.find(({ href }) => href.includes('/skranke/sporsmal?organisasjon=')) ?? assert.fail()
    const page = await adviser.open(to.href)
    const membership = /name="pavegne" value="([0-9a-f-]{36})"/.exec(page.html)?.[1] ?? assert.fail('nobody to choose')
    const refused = await readPage(await adviser.submit(to.href, { sporsmal: 'Har dere plass?', om: 'hub:tofte' }))
    assert.deepEqual([refused.status, refused.errors.map(({ href }) => href)], [422, ['#pavegne']])
    const slip = await adviser.done(to.href, { sporsmal: 'Har dere plass?', om: 'hub:tofte', pavegne: membership })
    assert.match(slip.text, /Prøve vel, ved Kari Prøve/)
    const id = await workplace.town.deps.db
      .selectFrom('enquiry')
      .select('id')
      .where('body', '=', 'Har dere plass?')
      .executeTakeFirstOrThrow()
    assert.match((await adviser.open(`/arbeid/sporsmal/${id.id}`)).text, /Prøve vel, ved Kari Prøve/)
    for (const sok of ['prøve vel', 'prove ve'])
      assert.match((await readPage(await adviser.submit('/arbeid/skranke', { sok }))).text, /Prøve vel, ved Kari Prøve/, sok)
  })

  it('lets a new board in when the old one cannot be reached, and says why', async () => {
    await claim({ number: '920125298', name: 'Prøve vel', address: 'nytt-styre@example.no', takesOver: true })
    assert.match((await adviser.open(LIST)).text, /Ber om å overta/)
    const address = await addressOf('Prøve vel')
    const { action, fields } = await adviser.form(address)
    const reason = Object.keys(fields).find((name) => name.startsWith('grunn-')) ?? assert.fail()
    assert.equal((await adviser.send(action, { ...fields, svar: 'accepted' })).status, 422)
    assert.equal((await adviser.send(action, { ...fields, [reason]: 'Protokoll vist', svar: 'accepted' })).status, 303)
    const page = await adviser.open(address)
    assert.match(page.text, /Nytt styre sluppet til/)
    assert.doesNotMatch(page.text, /ber om å overta/)
    const again = await adviser.send(action, { ...fields, [reason]: 'En gang til', svar: 'turned_away' })
    assert.equal(again.status, 409)
  })

  it('asks a new leader in, takes a member out, and finds those that nobody leads', async () => {
    const address = await addressOf('Prøve vel')
    const form = { adresse: 'ny@example.no', 'grunn-leder': 'Lederen har flyttet', 'papir-leder': 'other' }
    const bad = await readPage(await adviser.send(`${address}/leder`, { ...form, adresse: '22 86 00 00' }))
    assert.deepEqual([bad.status, bad.errors.map(({ href }) => href)], [422, ['#adresse']])
    for (const times of [1, 2]) assert.equal((await adviser.send(`${address}/leder`, form)).status, 303, `sent ${times} times`)
    const { db } = workplace.town.deps
    assert.equal((await db.selectFrom('handOver').select('id').execute()).length, 1)
    assert.match(
      (await db.selectFrom('outboundMessage').select('subject').where('toAddress', '=', 'ny@example.no').executeTakeFirstOrThrow())
        .subject ?? '',
      /Vil du ha en rolle i Prøve vel/,
    )
    const live = await db.selectFrom('membership').select('id').where('endedAt', 'is', null).executeTakeFirstOrThrow()
    const out = `${address}/roller/${live.id}/slutt`
    const without = await readPage(await adviser.send(out, { [`papir-${live.id}`]: 'other' }))
    assert.deepEqual([without.status, without.errors.map(({ href }) => href)], [422, [`#grunn-${live.id}`]])
    assert.equal((await db.selectFrom('membership').select('endedAt').where('id', '=', live.id).executeTakeFirst())?.endedAt, null)
    const reason = { [`grunn-${live.id}`]: 'Valgt av en annen forening', [`papir-${live.id}`]: 'other' }
    for (const times of [1, 2]) assert.equal((await adviser.send(out, reason)).status, 303, `sent ${times} times`)
    const taken = await db.selectFrom('organisationStep').select(['reason', 'paper']).where('what', '=', 'member_out').execute()
    assert.deepEqual(taken, [{ reason: 'Valgt av en annen forening', paper: 'other' }])
    const told = await db
      .selectFrom('outboundMessage')
      .select('toAddress')
      .where('subject', '=', 'Du har ikke lenger noen rolle i Prøve vel')
      .execute()
    assert.deepEqual(told, [{ toAddress: 'nytt-styre@example.no' }])
    const audited = await db.selectFrom('auditEntry').select('actor').where('subject', 'like', `%membership:${live.id} staff`).execute()
    assert.ok(audited.length === 1 && audited[0]?.actor !== null)
    assert.match((await adviser.open(address)).text, /Tatt ut et medlem .*Valgt av en annen forening/)
    assert.match((await adviser.open(LIST)).text, /Uten leder .*Prøve vel/)
  })

  it('is told of what is not there, and is noted as having looked', async () => {
    for (const path of [`${LIST}/x`, `${LIST}/00000000-0000-4000-8000-000000000000`]) assert.equal((await adviser.open(path)).status, 404)
    assert.match((await adviser.open(`${LIST}?sok=finnes%20ikke`)).text, /Ingen treff/)
    const noted = await workplace.town.deps.db
      .selectFrom('auditEntry')
      .select('subject')
      .where('subject', 'like', 'organisation:%')
      .execute()
    assert.ok(noted.length > 0)
  })

  it('gets a new name from today, and is tied to a provider of the hubs', async () => {
    const address = await addressOf('Prøve vel')
    const short = await readPage(await adviser.send(`${address}/navn`, { navn: 'P', tilbyder: 'innbyggerservice' }))
    assert.deepEqual([short.status, short.errors.map(({ href }) => href)], [422, ['#navn']])
    assert.equal(short.field('Navn').value, 'P')
    assert.match(short.html, /<option value="innbyggerservice" selected/)
    assert.equal((await adviser.send(`${address}/navn`, { navn: 'Prøve velforening', tilbyder: 'innbyggerservice' })).status, 303)
    assert.match((await adviser.open(address)).text, /^.*Prøve velforening/)
    const { db, clock } = workplace.town.deps
    const found = await findByNumber(db, '920125298', clock.today())
    assert.deepEqual([found?.name, found?.provider], ['Prøve velforening', 'innbyggerservice'])
    assert.equal((await adviser.send(`${address}/navn`, { navn: 'Prøve vel', tilbyder: 'finnes-ikke' })).status, 303)
    assert.equal((await findByNumber(db, '920125298', clock.today()))?.provider, null)
  })

  it('says when a quiet one is asked, and only in numbers that can be', async () => {
    const admin = await workplace.as('municipality_admin')
    const wrong = await readPage(await admin.send(`${LIST}/regel`, { maneder: '0', dager: 'mange' }))
    assert.deepEqual([wrong.status, wrong.errors.map(({ href }) => href)], [422, ['#maneder', '#dager']])
    assert.equal(wrong.field('La hvile så mange dager etter').value, 'mange')
    assert.equal((await admin.send(`${LIST}/regel`, { maneder: '24', dager: '90' })).status, 303)
    assert.equal((await admin.open(LIST)).field('Spør etter så mange måneder').value, '24')
    assert.equal((await adviser.send(`${LIST}/regel`, { maneder: '1', dager: '7' })).status, 403)
  })

  it('is a role of its own', async () => {
    for (const [role, scope] of [
      ['editor', 'municipality'],
      ['hub_manager', 'hub:tofte'],
      ['desk_adviser', 'hub:tofte'],
    ] as const)
      assert.equal((await (await workplace.as(role, scope)).open(LIST)).status, 403)
  })
})
