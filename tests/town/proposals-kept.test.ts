import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { z } from 'zod'
import { findProposals, proposalRetention, propose } from '../../src/activities/index.ts'
import { newActKey } from '../../src/people/index.ts'
import { parseWallTime } from '../../src/platform/time/index.ts'
import { openWorkplace, type Workplace } from '../../src/workplace/testing.ts'
import { looksOver, proposes, publicPage } from '../proposing.ts'
import { openResident } from '../resident.ts'

let workplace: Workplace
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-20T12:00' })
})

const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)
const WISH = { often: 'weekly', weekday: 5, day: null, starts: '18:00', ends: null } as const

/** Proposed on an earlier day, at a hub. */
async function earlier(wall: string, hub: string): Promise<number> {
  const { db } = workplace.town.deps
  const { actId } = await propose(db, {
    hub,
    wording: { title: 'Orgelkveld', body: 'Vi hører på orgel.', audience: 'everyone', help: null, nickname: null, ...WISH },
    proposer: { credit: 'resident', association: null, ageBand: null },
    person: { name: null, language: 'nb', contacts: [] },
    channel: 'web',
    key: newActKey(),
    publicUrl: 'http://localhost',
    at: at(wall),
  })
  return (await findProposals(db, { actId }))[0]?.number ?? assert.fail('not received')
}

describe('row 10: anybody can initiate an activity', () => {
  it('counts the days for everybody, owes an answer after fourteen, and the host sees what is overdue first', async () => {
    const [late, early] = [await earlier('2020-01-02T10:00', 'tofte'), await earlier('2020-01-06T10:00', 'tofte')]
    const page = await openResident(workplace.town).open(publicPage(late))
    assert.match(page.text, /Har ventet ?18 dager/)
    assert.match(page.text, /Fristen er ute\. Torget skylder svar\./)
    const onTime = await openResident(workplace.town).open(publicPage(early))
    assert.match(onTime.text, /Har ventet ?14 dager ?Torget svarer innen ?mandag 20\. januar 2020/)
    const host = await workplace.as('hub_manager', 'hub:tofte')
    const list = await host.open('/arbeid/forslag')
    assert.match(list.text, /Over fristen, 16\. januar.*20\. januar/)
    assert.match((await host.open('/arbeid/torg/tofte')).text, /Forslag Slik står det 2 venter på svar/)
    const answer = await host.send(`/arbeid/forslag/${late}/avgjorelse`, { gjor: 'nei', grunn: 'Orgelet er ute av drift.' })
    assert.equal(answer.status, 303)
    assert.match((await openResident(workplace.town).open(publicPage(late))).text, /Ikke nå\. Fordi: Orgelet er ute av drift\./)
  })

  it('is the same by phone, at the desk and on paper, with the same number, time and right to answer a change', async () => {
    const desk = await workplace.as('desk_adviser')
    const slip = await desk.done('/arbeid/skranke/forslag', {
      tittel: 'Sangstund',
      hva: 'Vi synger sammen.',
      for: 'seniors',
      torg: 'holmen',
      ofte: 'open',
      hvem: 'resident',
      navn: 'Test Sanger',
      adresse: '22 86 00 00',
      kanal: 'paper',
    })
    const number = Number(/Nummer ?(\d+)/.exec(slip.text)?.[1])
    assert.match(slip.text, /Forslaget ditt: Sangstund/)
    assert.match(slip.text, /Du får svar innen ?mandag 3\. februar 2020/)
    const host = await workplace.as('hub_manager', 'hub:holmen')
    await host.done(`/arbeid/forslag/${number}/endring`, { tittel: 'Allsang', hvorfor: 'Det er navnet her.' })
    const receipts = await workplace.town.deps.db
      .selectFrom('proposal')
      .select('actId')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    const path = `/arbeid/skranke/kvittering/${receipts.actId}`
    const asked = await desk.open(path)
    assert.match(asked.text, /Les den opp, og registrer svaret\. ?Hvorfor: Det er navnet her\./)
    const answered = await desk.send(`${path}/endring`, { nr: '2', svar: 'ja' })
    assert.equal(answered.status, 303)
    assert.equal((await openResident(workplace.town).open(publicPage(number))).heading, 'Allsang')
    const joined = await desk.done(`/arbeid/skranke/forslag/bli-med?nr=${number}`, { navn: 'Test Venn', hvordan: 'want' })
    assert.match(joined.text, /Du vil være med på Allsang/)
  })
})

describe('whose a proposal is to answer', () => {
  it('is those of the hub, and a volunteer centre where it is met; to others it is not there', async () => {
    const number = await earlier('2020-01-19T10:00', 'heggedal')
    const centre = await workplace.as('volunteer_centre_leader', 'provider:naermiljosentralen-heggedal')
    assert.equal((await centre.open(`/arbeid/forslag/${number}`)).heading, 'Orgelkveld')
    const answer = await centre.send(`/arbeid/forslag/${number}/avgjorelse`, { gjor: 'ja' })
    assert.equal(
      answer.headers.get('location'),
      `/arbeid/tilbyder/naermiljosentralen-heggedal/torg/heggedal/aktiviteter/ny?forslag=${number}`,
    )
    for (const [role, scope] of [
      ['hub_manager', 'hub:tofte'],
      ['volunteer_centre_leader', 'provider:naermiljosentralen-borgen'],
    ] as const)
      assert.equal((await (await workplace.as(role, scope)).get(`/arbeid/forslag/${number}`)).status, 404, scope)
  })
})

describe('what looks like misuse', () => {
  it('has no page and no number to count before somebody has let it through', async () => {
    const who = openResident(workplace.town)
    const links = 'https://a.example https://b.example https://c.example https://d.example'
    const { page } = await looksOver(who, { tittel: 'Kjøp billig', hva: links })
    assert.equal(page.heading, 'Kjøp billig')
    const { path, receipt } = await proposes(workplace.town, { tittel: 'Kjøp mer', hva: links })
    assert.match(receipt.text, /\d\d \d\d\d/)
    assert.match(path, /^\/kvittering\//)
    const { number } = await workplace.town.deps.db
      .selectFrom('proposal')
      .select('number')
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    assert.equal((await workplace.town.get(publicPage(number))).status, 404)
  })
})

describe('what is kept', () => {
  it('is shown to whoever it is of, and goes when they say so; the number and the answer stay without a word of theirs', async () => {
    const { who, path, number } = await proposes(workplace.town, {
      tittel: 'Slettekveld',
      adresse: 'slett@example.no',
      navn: 'Test Sletter',
    })
    const host = await workplace.as('hub_manager', 'hub:tofte')
    await host.send(`/arbeid/forslag/${number}/avgjorelse`, { gjor: 'vis' })
    assert.match((await who.open(`${path}/opplysninger`)).text, /Slettekveld[\s\S]*Skaterotta|Skaterotta[\s\S]*Slettekveld/)
    assert.equal((await who.send(`${path}/opplysninger`, {})).status, 200)
    const page = await openResident(workplace.town).open(publicPage(number))
    assert.equal(page.heading, `Forslag ${number}`)
    assert.match(page.text, /Trukket av den som foreslo det/)
    assert.doesNotMatch(page.html, /Slettekveld|Skaterotta/)
    const staff = await host.open(`/arbeid/forslag/${number}`)
    assert.doesNotMatch(staff.html, /Slettekveld|slett@/)
  })

  it('goes by itself ninety days after the answer', async () => {
    const { db } = workplace.town.deps
    const number = await earlier('2020-01-10T10:00', 'tofte')
    await (await workplace.as('hub_manager', 'hub:tofte')).send(`/arbeid/forslag/${number}/avgjorelse`, { gjor: 'nei', grunn: 'Ikke nå.' })
    const forget = (wall: string) =>
      db.transaction().execute(async (tx) => {
        for (const rule of proposalRetention) await rule.forget(tx, { town: at(wall), machine: Date.now() })
      })
    await forget('2020-04-18T12:00')
    assert.equal((await findProposals(db, { number }))[0]?.wording?.title, 'Orgelkveld')
    await forget('2020-04-20T12:00')
    const [left] = await findProposals(db, { number })
    assert.deepEqual([left?.wording, left?.actId, left?.state], [null, null, 'declined'])
  })
})

describe('proposals as data', () => {
  const Made = z.object({ receipt: z.object({ token: z.string() }) })
  const send = (path: string, body: object) =>
    workplace.town.app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify(body),
    })

  it('answers with a receipt that says where it stands, and faults at the fields of the body', async () => {
    const answer = await send('/api/v1/activities', {
      hub: 'tofte',
      title: 'Kodeklubb',
      description: 'Vi lager spill.',
      often: 'weekly',
      weekday: 3,
    })
    assert.equal(answer.status, 201)
    const { receipt } = Made.parse(await answer.json())
    assert.match(
      await (await workplace.town.get(`/api/v1/receipts/${receipt.token}`)).text(),
      /"kind":"proposal".*Forslaget ditt: Kodeklubb/,
    )
    const wrong = await send('/api/v1/activities', { hub: 'utopia', title: '', description: 'x', credit: 'young' })
    assert.equal(wrong.status, 422)
    const said = await wrong.text()
    for (const field of ['hub', 'title', 'ageBand']) assert.match(said, new RegExp(`"field":"${field}"`))
    assert.doesNotMatch(await (await workplace.town.get('/api/v1/proposals?hub=tofte')).text(), /Kodeklubb/)
    assert.equal((await send('/api/v1/proposals/999/joins', { contact: 'a@example.no' })).status, 404)
  })
})
