import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { tellAttendees } from '../../activities/index.ts'
import { listCalls } from '../../messages/index.ts'
import { newActKey } from '../../people/index.ts'
import { readPage } from '../../platform/http/testing.ts'
import { runRetention } from '../../platform/privacy/index.ts'
import { day, machineNow, parseWallTime } from '../../platform/time/index.ts'
import { RETENTION } from '../../retention.ts'
import { openPostOffice, type PostOffice } from '../../../tests/post-office.ts'
import { openResident, sentTo } from '../../../tests/resident.ts'
import { ACT, PREVIEW, SAVE } from '../items/edit-state.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

let workplace: Workplace
let post: PostOffice
let desk: Colleague
let host: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-05T09:30' })
  post = await openPostOffice(workplace.town)
  desk = await workplace.as('desk_adviser', 'hub:spikkestad')
  host = await workplace.as('provider_member', 'provider:kirken-i-teglen')
  await desk.done(TIL, { navn: 'Test Olga Holm', kanal: 'phone' })
  await comes('mail@example.no', '2020-01-06')
  await comes('412 34 567', '2020-01-06')
  await comes('mail@example.no', '2020-01-13')
  await comes('senere@example.no', '2020-01-13')
  // The receipts are written before there is a message that would stand on them.
  await post.hear()
})
after(() => post.close())

const TIL = '/arbeid/skranke/pamelding?til=babysang-spikkestad.2020-01-06'
const LIST = '/arbeid/tilbyder/kirken-i-teglen/torg/spikkestad/aktiviteter/babysang-spikkestad/pameldte/2020-01-06'
const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)
const FORM = `${LIST}/beskjed`
const TEXT = 'Vi har nye instrumenter. Ta med et pledd å sitte på.'

async function comes(adresse: string, date: string) {
  await desk.done(TIL.replace('2020-01-06', date), { navn: `Test ${adresse.slice(0, 5)}`, adresse, kanal: 'phone' })
}

describe('a message from the host to all who have signed up', () => {
  it('is shown first: whom it reaches and how, and the words of mail and text message', async () => {
    assert.equal((await host.open(LIST)).linkTo('Skriv til alle påmeldte'), FORM)
    const preview = await readPage(await host.submit(FORM, { tekst: TEXT, [ACT]: PREVIEW }))
    assert.match(preview.text, /Den går til 3\. 1 på e-post\. 1 på SMS\. 1 må ringes, og kommer på ringelista\./)
    assert.match(preview.text, /Beskjed om Babysang.*Verten for Babysang skriver: Vi har nye instrumenter/)
    assert.equal((await sentTo(workplace.town, 'mail@example.no')).filter(({ text }) => text?.includes('pledd')).length, 0)
  })

  it('counts once for somebody who comes to several dates', async () => {
    const all = await readPage(await host.submit(FORM, { tekst: TEXT, datoer: 'alle', [ACT]: PREVIEW }))
    assert.match(all.text, /Den går til 4\. 2 på e-post/)
  })

  it('is sent once to each in their own channel, comes on the call list, and stays on the receipt', async () => {
    const { action, fields } = await host.form(FORM, { tekst: TEXT, [ACT]: SAVE })
    const answer = await host.send(action, fields)
    assert.match(answer.headers.get('location') ?? '', /beskjed\?sendt=3$/)
    await host.send(action, fields)
    const { mails, texts } = await post.until('2020-01-05T12:00')
    assert.deepEqual(
      mails.filter(({ text }) => text?.includes('pledd')).map(({ to, subject }) => [[to].flat()[0]?.text, subject]),
      [['mail@example.no', 'Beskjed om Babysang']],
    )
    assert.deepEqual(
      texts.filter(({ text }) => text.includes('Verten for Babysang skriver: Vi har nye')).map(({ to }) => to),
      ['+4741234567'],
    )
    const calls = await listCalls(workplace.town.deps.db, { topics: ['hub:spikkestad'], at: at('2020-01-05T12:00'), limit: 50 })
    assert.deepEqual(
      calls.filter((call) => JSON.stringify(call).includes('Beskjed om Babysang')).map(({ name }) => name),
      ['Test Olga Holm'],
    )
    const [mail] = (await sentTo(workplace.town, 'mail@example.no')).filter(({ text }) => text?.includes('pledd'))
    const path = /\/kvittering\/\w+/.exec(mail?.text ?? '')?.[0] ?? assert.fail('no link')
    assert.match((await openResident(workplace.town).open(path)).text, /Fra verten søndag 5\. januar ?Vi har nye instrumenter/)
    assert.match((await host.open(FORM)).text, /Sendt før.*søndag 5\. januar 2020, til 3/)
  })

  it('is refused at the field when it is empty or too long, and for nobody on the list', async () => {
    for (const tekst of ['  ', 'x'.repeat(601)]) {
      const wrong = await readPage(await host.submit(FORM, { tekst, [ACT]: SAVE }))
      assert.equal(wrong.status, 422)
      assert.deepEqual(
        wrong.errors.map(({ href }) => href),
        ['#tekst'],
      )
    }
    const empty = await readPage(await host.submit(FORM.replace('01-06', '02-03'), { tekst: TEXT, [ACT]: SAVE }))
    assert.equal(empty.status, 409)
    assert.match(empty.text, /Ingen er påmeldt/)
  })

  it('is for those who may see the names, and who sent it is in the log', async () => {
    for (const [role, scope] of [
      ['editor', 'municipality'],
      ['desk_adviser', 'hub:tofte'],
    ] as const)
      assert.equal((await (await workplace.as(role, scope)).get(FORM.replace('/tilbyder/kirken-i-teglen', ''))).status, 403, role)
    const { db } = workplace.town.deps
    const entry = await db
      .selectFrom('auditEntry')
      .select(['actor', 'subject'])
      .where('action', '=', 'attendees-told')
      .executeTakeFirstOrThrow()
    assert.match(entry.subject, /^host-message:\d+$/)
    assert.ok(entry.actor)
  })

  it('is told once, however many send the same form at once', async () => {
    const { db } = workplace.town.deps
    const { id: sessionId, activityId } = await db
      .selectFrom('session')
      .innerJoin('activity', 'activity.id', 'session.activityId')
      .select(['session.id', 'session.activityId'])
      .where('activity.key', '=', 'babysang-spikkestad')
      .where('occurrence', '=', day('2020-01-06'))
      .executeTakeFirstOrThrow()
    const by = await db.selectFrom('staffAccount').select('id').executeTakeFirstOrThrow()
    const given = {
      activityId,
      sessionId,
      reaches: 'seated',
      text: 'Samme',
      sendKey: newActKey(),
      by: by.id,
      at: at('2020-01-05T12:00'),
    } as const
    const told = await Promise.all(Array.from({ length: 64 }, () => tellAttendees(db, given)))
    assert.deepEqual([...new Set(told)], [3])
    const { count } = await db
      .selectFrom('event')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('kind', '=', 'act.notice')
      .where(sql<boolean>`payload::text like '%Samme%'`)
      .executeTakeFirstOrThrow()
    assert.equal(Number(count), 3)
  })

  it('goes thirty days after the last date it was about', async () => {
    const { db } = workplace.town.deps
    const left = async (wall: string) => {
      await runRetention(db, RETENTION, { town: at(wall), machine: machineNow() })
      return (await db.selectFrom('hostMessage').select('id').execute()).length
    }
    assert.equal(await left('2020-02-04T12:00'), 2)
    assert.equal(await left('2020-02-06T12:00'), 0)
  })
})
