import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { openPostOffice, type PostOffice } from '../../../tests/post-office.ts'
import { openResident, sentTo, type Resident } from '../../../tests/resident.ts'
import { peopleRetention } from '../../people/index.ts'
import { runRetention } from '../../platform/privacy/index.ts'
import { readPage } from '../../platform/http/testing.ts'
import { machineNow } from '../../platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const DESK = '/arbeid/skranke/hvem'
const ADDRESS = 'mott@example.no'
const SURELY = '/logg-inn?niva=met&til=/min-side/om-deg'

let workplace: Workplace
let tofte: Colleague
let post: PostOffice
before(async () => {
  workplace = await openWorkplace()
  tofte = await workplace.as('desk_adviser', 'hub:tofte')
  post = await openPostOffice(workplace.town)
})
after(() => post.close())

const shown = { navn: 'Test Møtt Prøve', adresse: ADDRESS, alene: 'ja', maate: 'document' }
const idIn = (answer: Response) => /kvittering\/([\da-f-]{36})/.exec(answer.headers.get('location') ?? '')?.[1] ?? assert.fail()

/** The receipt of the desk may come at the same moment. */
async function codesTo(address: string): Promise<string[]> {
  const sent = await sentTo(workplace.town, address)
  return sent.filter(({ subject }) => subject === 'Koden din til Min side').map(({ text }) => /\b\d{6}\b/.exec(text ?? '')?.[0] ?? '')
}

async function signIn(address: string, who: Resident = openResident(workplace.town)): Promise<Resident> {
  const before = await codesTo(address)
  await who.done('/logg-inn', { adresse: address })
  const code = (await codesTo(address)).find((one) => !before.includes(one)) ?? assert.fail('no code was sent')
  await who.done('/logg-inn/kode', { sifre: code })
  return who
}

/** Whoever is sure enough goes straight on from where one shows who one is. */
const isMet = async (who: Resident) => (await who.get(SURELY)).status === 303

describe('somebody who shows at the desk who they are', () => {
  it('must be named, and reached where nobody else reads: each fault at its field', async () => {
    const page = await readPage(await tofte.submit(DESK, { adresse: '66 90 12 34' }))
    assert.deepEqual([page.status, page.errors.map(({ href }) => href)], [422, ['#navn', '#adresse', '#maate', '#alene']])
    assert.equal(page.field('E-post eller mobil som bare de leser').value, '66 90 12 34')
  })

  it('is taken for themselves at the next sign-in with a code, until it is taken back', async () => {
    const before = await signIn(ADDRESS)
    assert.equal(await isMet(before), false)
    const step = await before.open(SURELY)
    assert.match(step.text, /Du er logget inn med en kode til mott@example\.no/)
    assert.match(step.text, /Har du vist hvem du er på et torg\?/)
    assert.doesNotMatch(step.text, /bare én ting/)

    const made = await tofte.submit(DESK, shown)
    const slip = await tofte.open(`/arbeid/skranke/kvittering/${idIn(made)}`)
    assert.match(slip.text, /Du har vist hvem du er/)
    assert.match(slip.text, /Du viste legitimasjon i skranken/)
    assert.match(slip.text, /Registrert av Test desk_adviser hub:tofte/)

    assert.equal(await isMet(before), false, 'a sign-in from before says nothing of whoever was met')
    const after = await signIn(ADDRESS)
    assert.equal(await isMet(after), true)
    assert.match((await after.open('/min-side')).text, /Du har vist hvem du er/)
    assert.equal(await isMet(await signIn('annen@example.no')), false)

    assert.equal((await tofte.send(`/arbeid/skranke/kvittering/${idIn(made)}/avlysning`, {})).status, 303)
    assert.equal(await isMet(after), false, 'at once, also where they are signed in')
    const log = await workplace.town.deps.db
      .selectFrom('auditEntry')
      .select(['action', 'actor'])
      .where('subject', 'like', `act:${idIn(made)}%`)
      .orderBy('id')
      .execute()
    const [registered] = log.filter(({ action }) => action === 'person-met')
    assert.ok(registered?.actor)
    assert.deepEqual(
      log.filter(({ action }) => action === 'act-called-off' || action === 'met-withdrawn').map(({ action }) => action),
      ['met-withdrawn', 'act-called-off'],
    )
    assert.equal(log.find(({ action }) => action === 'act-called-off')?.actor, registered.actor)
  })

  it('can take it back themselves on the receipt, and sent twice is one', async () => {
    const { action, fields } = await tofte.form(DESK, { ...shown, adresse: 'selv@example.no', maate: 'known' })
    const answers = await Promise.all([tofte.send(action, fields), tofte.send(action, fields)])
    assert.equal(new Set(answers.map(idIn)).size, 1)
    const who = await signIn('selv@example.no')
    assert.equal(await isMet(who), true)
    await post.hear()
    const [mail] = (await sentTo(workplace.town, 'selv@example.no')).filter(({ text }) => /kvittering/.test(text ?? ''))
    const receipt = /http:\/\/localhost(\/kvittering\/\w+)/.exec(mail?.text ?? '')?.[1] ?? assert.fail('nothing was sent')
    assert.match(mail?.text ?? '', /Var det ikke deg\?/)
    await who.done(`${receipt}/avlysning`)
    assert.equal(await isMet(who), false)
  })

  it('is asked anew after a year, and then nothing of it is kept', async () => {
    const who = await signIn('aar@example.no')
    const id = idIn(await tofte.submit(DESK, { ...shown, adresse: 'aar@example.no' }))
    const { db } = workplace.town.deps
    await sql`update met_in_person set made_at = made_at - interval '366 days', ends_at = ends_at - interval '366 days'`.execute(db)
    assert.equal(await isMet(who), false)
    await runRetention(db, peopleRetention, { town: workplace.town.deps.clock.now(), machine: machineNow() })
    assert.equal(await db.selectFrom('act').select('id').where('id', '=', id).executeTakeFirst(), undefined)
  })

  it('is found again from a receipt of theirs, and its form tells what is on it', async () => {
    const id = idIn(await tofte.submit('/arbeid/skranke/folg', { navn: 'Test Følger Prøve', adresse: 'folger@example.no' }))
    const form = await tofte.open(`${DESK}?torg=tofte&fra=${id}`)
    assert.deepEqual(
      [form.field('Navn, som på legitimasjonen').value, form.field('E-post eller mobil som bare de leser').value],
      ['Test Følger Prøve', 'folger@example.no'],
    )
    const saetre = await workplace.as('desk_adviser', 'hub:saetre')
    assert.equal((await saetre.open(`${DESK}?fra=${id}`)).field('Navn, som på legitimasjonen').value, '')
  })

  it('is for the desk alone', async () => {
    assert.equal((await (await workplace.as('editor')).open(DESK)).status, 403)
  })
})
