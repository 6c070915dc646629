import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { tellVolunteers } from '../../activities/index.ts'
import { listCalls } from '../../messages/index.ts'
import { newActKey } from '../../people/index.ts'
import { readPage } from '../../platform/http/testing.ts'
import { runRetention } from '../../platform/privacy/index.ts'
import { machineNow, parseWallTime } from '../../platform/time/index.ts'
import { RETENTION } from '../../retention.ts'
import { openPostOffice, type PostOffice } from '../../../tests/post-office.ts'
import { openResident, sentTo } from '../../../tests/resident.ts'
import { ACT, PREVIEW, SAVE } from '../items/edit-state.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

let workplace: Workplace
let post: PostOffice
let leader: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-06T12:00' })
  post = await openPostOffice(workplace.town)
  leader = await workplace.as('volunteer_centre_leader', 'provider:naermiljosentralen-borgen')
})
after(() => post.close())

const NEED = 'vert-sprakkafe-borgen'
const LIST = `/arbeid/tilbyder/naermiljosentralen-borgen/torg/borgen/frivillige/${NEED}/folk`
const FORM = `${LIST}/beskjed`
const TEXT = 'Ta med kopper, og kom ti minutter før.'
const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)

describe('whoever runs what volunteers are needed for', () => {
  it('takes down one who rings, with a slip to read the words from, without a desk to serve', async () => {
    assert.equal((await leader.open(LIST)).linkTo('Meld en som har sagt fra'), `${LIST}/meld`)
    const slip = await leader.done(`${LIST}/meld`, { navn: 'Test Olga Holm', vakter: ['2020-01-07'], kanal: 'phone' })
    assert.match(slip.text, /Meldt\. Kvitteringen står under\./)
    assert.match(slip.text, /på telefon, av Borgen nærmiljøsentral/)
    assert.equal((slip.texts('.words')[0] ?? '').trim().split(/\s+/).length, 3)
    assert.match((await leader.open(LIST)).text, /Test Olga Holm/)
    await leader.done(`${LIST}/meld`, { navn: 'Test Per', adresse: 'per@example.no', vakter: ['2020-01-07', '2020-01-14'], kanal: 'phone' })
    await leader.done(`${LIST}/meld`, { navn: 'Test Liv', adresse: '412 34 567', vakter: ['2020-01-14'], kanal: 'phone' })
    const nobody = await readPage(await leader.submit(`${LIST}/meld`, { navn: '', vakter: ['2020-01-07'] }))
    assert.deepEqual([nobody.status, nobody.errors.map(({ href }) => href)], [422, ['#navn']])
  })

  it('opens the slip of nobody whom another took down', async () => {
    const other = await workplace.as('provider_member', 'provider:naermiljosentralen-borgen')
    const { id } = await workplace.town.deps.db.selectFrom('act').select('id').where('kind', '=', 'volunteer').executeTakeFirstOrThrow()
    assert.equal((await leader.get(`${LIST}/meldt/${id}`)).status, 200)
    assert.equal((await other.get(`${LIST}/meldt/${id}`)).status, 404)
  })

  it('sees before sending whom a message reaches, of all shifts or one', async () => {
    assert.equal((await leader.open(LIST)).linkTo('Skriv til de frivillige'), FORM)
    const all = await readPage(await leader.submit(FORM, { tekst: TEXT, [ACT]: PREVIEW }))
    assert.match(all.text, /Den går til 3\. 1 på e-post\. 1 på SMS\. 1 må ringes, og kommer på ringelista\./)
    assert.match(all.text, /Fra den du er frivillig for \(Vert på språkkafé\): Ta med kopper/)
    const one = await readPage(await leader.submit(FORM, { tekst: TEXT, hvem: '2020-01-14', [ACT]: PREVIEW }))
    assert.match(one.text, /Den går til 2\. 1 på e-post\. 1 på SMS/)
  })

  it('writes to each once in their own channel, and it stands on the receipts of those at the shift', async () => {
    await post.hear()
    const { action, fields } = await leader.form(FORM, { tekst: TEXT, hvem: '2020-01-07', [ACT]: SAVE })
    assert.match((await leader.send(action, fields)).headers.get('location') ?? '', /beskjed\?sendt=2$/)
    await leader.send(action, fields)
    const { mails, texts } = await post.until('2020-01-06T13:00')
    assert.deepEqual(
      mails.filter(({ text }) => text?.includes('kopper')).map(({ to, subject }) => [[to].flat()[0]?.text, subject]),
      [['per@example.no', 'Beskjed til frivillige: Vert på språkkafé']],
    )
    assert.equal(texts.filter(({ text }) => text.includes('kopper')).length, 0, 'whoever is at another shift')
    const calls = await listCalls(workplace.town.deps.db, { topics: ['hub:borgen'], at: at('2020-01-06T13:00'), limit: 50 })
    assert.deepEqual(
      calls.filter((call) => JSON.stringify(call).includes('Beskjed til frivillige')).map(({ name }) => name),
      ['Test Olga Holm'],
    )
    const [mail] = (await sentTo(workplace.town, 'per@example.no')).filter(({ text }) => text?.includes('kopper'))
    const path = /\/kvittering\/\w+/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no link')
    assert.match((await openResident(workplace.town).open(path)).text, /Beskjed mandag 6\. januar ?Ta med kopper/)
    assert.match((await leader.open(FORM)).text, /Sendt før.*mandag 6\. januar 2020, til 2/)
  })

  it('is told at the field what is empty or too long, and that nobody is there', async () => {
    for (const tekst of ['  ', 'x'.repeat(601)]) assert.equal((await leader.submit(FORM, { tekst, [ACT]: SAVE })).status, 422)
    const empty = await readPage(await leader.submit(FORM, { tekst: TEXT, hvem: '2020-01-28', [ACT]: SAVE }))
    assert.equal(empty.status, 409)
    assert.match(empty.text, /Ingen har sagt ja til dette/)
  })

  it('must be of the house or the one who asks', async () => {
    const desk = await workplace.as('desk_adviser', 'hub:tofte')
    for (const path of [FORM, `${LIST}/meld`]) assert.equal((await desk.get(path)).status, 403)
  })

  it('tells once, however many send the same form at once', async () => {
    const { db } = workplace.town.deps
    const by = await db.selectFrom('staffAccount').select('id').executeTakeFirstOrThrow()
    const given = { need: NEED, slot: null, text: 'Samme ord', sendKey: newActKey(), by: by.id, at: at('2020-01-06T13:00') }
    const told = await Promise.all(Array.from({ length: 64 }, () => tellVolunteers(db, given)))
    assert.deepEqual([...new Set(told)], [3])
    const { count } = await db
      .selectFrom('event')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('kind', '=', 'act.notice')
      .where(sql<boolean>`payload::text like '%Samme ord%'`)
      .executeTakeFirstOrThrow()
    assert.equal(Number(count), 3)
  })

  it('has its messages kept until thirty days after the last shift that they are about', async () => {
    const { db } = workplace.town.deps
    const left = async (wall: string) => {
      await runRetention(db, RETENTION, { town: at(wall), machine: machineNow() })
      return (await db.selectFrom('volunteerMessage').select('id').execute()).length
    }
    assert.equal(await left('2020-02-05T12:00'), 2)
    assert.equal(await left('2020-02-08T12:00'), 1)
    assert.equal(await left('2020-02-20T12:00'), 0)
  })
})
