import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { openResident, sentTo, type Resident } from '../../../tests/resident.ts'
import { acceptOnPaper, organisationsRetention, peopleRetention } from '../../people/index.ts'
import { approvedOrganisation } from '../../people/organisations/testing.ts'
import { readPage } from '../../platform/http/testing.ts'
import { runRetention } from '../../platform/privacy/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const LEADER = 'leder-papir@example.no'

let workplace: Workplace
let adviser: Colleague
let leader: Resident
let address: string
before(async () => {
  workplace = await openWorkplace()
  adviser = await workplace.as('desk_adviser')
  const { db, clock } = workplace.town.deps
  const staffId = (await db.selectFrom('staffAccount').select('id').executeTakeFirstOrThrow()).id
  const { organisationId } = await approvedOrganisation(db, { address: LEADER, at: clock.now(), staffId, name: 'Papirkoret' })
  address = `/organisasjoner/${organisationId}`
  leader = openResident(workplace.town)
  await leader.done('/logg-inn', { adresse: LEADER })
  const code = (await sentTo(workplace.town, LEADER)).find(({ subject }) => subject === 'Koden din til Min side')
  await leader.done('/logg-inn/kode', { sifre: /\b\d{6}\b/.exec(code?.text ?? '')?.[0] ?? '' })
})

const codeIn = (html: string) =>
  /<p class="words"[^>]*>(.*?)<\/p>/
    .exec(html)?.[1]
    ?.replaceAll(/<[^>]+>/g, '')
    .trim() ?? assert.fail('no words')
const membersNamed = async (name: string) => {
  const { db } = workplace.town.deps
  const rows = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .innerJoin('act', 'act.id', 'membership.actId')
    .select(['membership.role', 'membership.validFrom', 'act.channel'])
    .where('person.name', '=', name)
    .execute()
  return rows
}

/** The slip that the leader prints. */
async function asked(navn: string, rolle = 'treasurer') {
  const slip = await leader.done(address, { navn, adresse: '', rolle })
  return { slip, code: codeIn(slip.html) }
}

describe('somebody without an address is asked into a role on paper', () => {
  it('by a leader who gives the whole name, and prints a slip with three words', async () => {
    const wrong = await readPage(await leader.submit(address, { navn: 'Kasserer', adresse: '', rolle: '' }))
    assert.deepEqual([wrong.status, wrong.errors.map(({ href }) => href)], [422, ['#navn', '#rolle']])
    assert.equal(wrong.field('Navnet, hvis de ikke har noen adresse').value, 'Kasserer')
    const both = await readPage(await leader.submit(address, { navn: 'En To', adresse: 'en@example.no', rolle: 'booker' }))
    assert.deepEqual(
      both.errors.map(({ href }) => href),
      ['#navn'],
    )
    const { slip, code } = await asked('Kasserer Papir')
    assert.equal(slip.heading, 'Vil du være kasserer i Papirkoret?')
    assert.match(slip.text, /Kasserer Papir/)
    assert.match(slip.text, /Slik svarer du/)
    assert.match(slip.text, /Svar innen ?23\. desember 2020/, 'by the same clock as the day it was registered')
    assert.equal(code.split(' ').length, 3)
    assert.match((await leader.open(address)).text, /Venter på svar .*Kasserer Papir \(på papir\) Rolle Kasserer/)
  })

  it('says yes with the words and the surname, from any browser, and is then in the role', async () => {
    const { code } = await asked('Berit Papirsdatter', 'booker')
    const berit = openResident(workplace.town)
    const wrong = await readPage(await berit.submit('/kvittering', { kode: code, kjennetegn: 'Annensdatter' }))
    assert.equal(wrong.status, 422)
    const receipt = await berit.done('/kvittering', { kode: code, kjennetegn: 'Papirsdatter' })
    const to = receipt.links.find(({ text }) => text === 'Svar ja eller nei')?.href ?? assert.fail('no way to answer')
    const question = await berit.open(to)
    assert.match(question.text, /Vil du være booker i Papirkoret\? .*Invitasjonen er til Berit Papirsdatter\./)
    const role = await berit.done(to, { svar: 'ja' })
    assert.equal(role.heading, 'Du er booker i Papirkoret')
    assert.match(role.text, /du handler for organisasjonen i skranken eller på telefon/)
    assert.ok(
      role.links.every(({ href }) => !href.startsWith('/organisasjoner/')),
      'a page that would not open to them',
    )
    assert.equal((await berit.open(address)).status, 404)
    assert.deepEqual(await membersNamed('Berit Papirsdatter'), [
      { role: 'booker', validFrom: workplace.town.deps.clock.today(), channel: 'web' },
    ])
    assert.equal((await berit.open(to)).heading, 'Denne invitasjonen er brukt.')
    assert.equal((await berit.send(to, { svar: 'ja', nokkel: randomUUID() })).status, 409)
  })

  it('or at the desk, where the words are read out, and which way they said it is kept', async () => {
    const { code } = await asked('Odd Papir')
    const found = await adviser.submit('/arbeid/skranke', { sok: code })
    const path = (found.headers.get('location') ?? '').split('?')[0] ?? ''
    const slip = await adviser.open(path)
    assert.match(slip.text, /Svarer de nå\?/)
    const form = /name="nokkel" value="([^"]+)"/.exec(slip.html)?.[1] ?? assert.fail('no key')
    const answered = await adviser.send(`${path}/invitasjon`, { svar: 'phone', nokkel: form })
    assert.equal(answered.status, 303)
    const role = await adviser.open(answered.headers.get('location') ?? '')
    assert.match(role.text, /Du er kasserer i Papirkoret/)
    assert.deepEqual(
      (await membersNamed('Odd Papir')).map(({ channel }) => channel),
      ['phone'],
    )
    assert.doesNotMatch((await adviser.open(path)).text, /Svarer de nå\?/)
  })

  it('says no, or is unasked, and then a yes comes too late', async () => {
    const no = await asked('Nei Papir')
    const who = openResident(workplace.town)
    const receipt = await who.done('/kvittering', { kode: no.code, kjennetegn: 'Papir' })
    assert.equal((await who.send(`${receipt.path}/svar`, { svar: 'nei' })).status, 303)
    assert.equal((await who.open(receipt.path)).heading, 'Du har sagt nei takk.')
    const unasked = await asked('Trukket Papir')
    const page = await leader.open(address)
    const withdrawal = [...page.html.matchAll(/action="(\/organisasjoner\/[^"]+\/trekk)"/g)].map(([, to]) => to ?? '')
    for (const to of withdrawal) await leader.send(to, {})
    const late = await openResident(workplace.town).done('/kvittering', { kode: unasked.code, kjennetegn: 'Papir' })
    assert.match(late.text, /Denne invitasjonen er trukket tilbake\./)
    assert.equal((await who.send(`${late.path}/svar`, { svar: 'ja', nokkel: randomUUID() })).status, 409)
    assert.deepEqual(await membersNamed('Trukket Papir'), [])
  })

  it('says yes in 64 windows at once, and has the role once', async () => {
    const { code } = await asked('Samtidig Papir')
    const { db, clock } = workplace.town.deps
    const { id: actId } = await db.selectFrom('act').select('id').where('spokenCode', '=', code).executeTakeFirstOrThrow()
    const yes = () =>
      acceptOnPaper(db, { actId, key: randomUUID(), channel: 'web', resident: null, publicUrl: 'http://localhost', at: clock.now() })
    const answers = await Promise.allSettled(Array.from({ length: 64 }, yes))
    assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 1)
    assert.equal((await membersNamed('Samtidig Papir')).length, 1)
  })

  it('as the new leader, let in by staff: those who led are out when the new one has said yes', async () => {
    const page = `/arbeid${address}`
    const nameless = await readPage(await adviser.submit(page, { nyleder: 'Ny', adresse: '', 'grunn-leder': 'Protokoll vist' }))
    assert.equal(nameless.status, 422)
    const token = /name="nokkel" value="([^"]+)"/.exec((await adviser.open(page)).html)?.[1] ?? assert.fail()
    const given = { nyleder: 'Ny Papirleder', adresse: '', 'grunn-leder': 'Protokoll vist', nokkel: token }
    const [once, twice] = [await adviser.send(`${page}/leder`, given), await adviser.send(`${page}/leder`, given)]
    assert.equal(once.status, 303)
    const to = (once.headers.get('location') ?? '').split('?')[0] ?? ''
    assert.equal((twice.headers.get('location') ?? '').split('?')[0], to, 'sent twice, it is one')
    assert.equal((await leader.open(address)).status, 200)
    const key = /name="nokkel" value="([^"]+)"/.exec((await adviser.open(to)).html)?.[1] ?? assert.fail()
    assert.equal((await adviser.send(`${to}/invitasjon`, { svar: 'desk', nokkel: key })).status, 303)
    assert.equal((await leader.open(address)).status, 404)
    assert.match((await adviser.open(page)).text, /Ny Papirleder Rolle Leder/)
  })

  it('and is forgotten with the invitation, a month after the time is out', async () => {
    const { db, clock } = workplace.town.deps
    const unanswered = async () =>
      Number(
        (
          await db
            .selectFrom('act')
            .select((eb) => eb.fn.countAll().as('n'))
            .where('kind', '=', 'invitation')
            .executeTakeFirstOrThrow()
        ).n,
      )
    assert.ok((await unanswered()) > 0)
    const days = 61 * 24 * 60 * 60_000
    await runRetention(db, [...organisationsRetention, ...peopleRetention], { town: clock.now() + days, machine: machineNow() + days })
    assert.equal(await unanswered(), 0)
    assert.deepEqual(await db.selectFrom('person').select('id').where('name', '=', 'Kasserer Papir').execute(), [])
  })
})
