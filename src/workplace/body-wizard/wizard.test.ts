import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { draftRetention } from '../../bodies/index.ts'
import { readPage } from '../../platform/http/testing.ts'
import { parseWallTime } from '../../platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const NEW = '/arbeid/kommune/nytt-organ'
let workplace: Workplace
let admin: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'facts', now: '2019-11-20T12:00' })
  admin = await workplace.as('municipality_admin')
})

/** The address of the draft, without the question. */
async function begun(): Promise<string> {
  const answer = await admin.send(NEW, {})
  assert.equal(answer.status, 303)
  return (answer.headers.get('location') ?? '').replace(/\/slag$/, '')
}
/** What the answer leads to, after the address of the draft. */
async function answers(draft: string, segment: string, fields: Record<string, string>): Promise<string> {
  const answer = await admin.submit(`${draft}/${segment}`, fields)
  assert.equal(answer.status, 303, answer.status === 422 ? (await readPage(answer)).errors.map(({ text }) => text).join(' · ') : segment)
  return (answer.headers.get('location') ?? '').replace(`${draft}/`, '')
}
async function refused(path: string, fields: Record<string, string>): Promise<string> {
  const answer = await admin.submit(path, fields)
  assert.equal(answer.status, 422)
  return (await readPage(answer)).errors.map(({ href, text }) => `${href} ${text}`).join(' · ')
}

describe('a committee is set up by answering', () => {
  let draft: string
  it('begins with what it is, each type explained and the paragraphs beside it', async () => {
    draft = await begun()
    const page = await admin.open(`${draft}/slag`)
    assert.match(page.text, /Hva sier loven\?.*Kommuneloven § 5-7\. Bare kommunestyret oppnevner.*ikke lovteksten/)
    assert.match(page.text, /Frivillig forening ?Innbyggerne danner foreningen selv/)
    assert.match(await refused(`${draft}/slag`, {}), /#type/)
    assert.equal((await admin.get(`${draft}/hjemmel`)).status, 404, 'nothing else is asked before that')
    assert.equal(await answers(draft, 'slag', { type: 'committee' }), 'navn')
    assert.match((await admin.open(`${draft}/navn`)).text, /Spørsmål 2 av 12/)
  })

  it('asks for what the law asks for, and keeps what was typed', async () => {
    assert.equal(await answers(draft, 'navn', { 'name-nb': 'Bryggerådet' }), 'hjemmel')
    assert.match(await refused(`${draft}/hjemmel`, {}), /#legalBasis/)
    assert.equal(await answers(draft, 'hjemmel', { legalBasis: 'koml_5_2' }), 'sak')
    assert.match(await refused(`${draft}/sak`, { decidedBy: 'sak nummer 3' }), /Skriv nummer og år/)
    assert.equal(await answers(draft, 'sak', { decidedBy: '32/19' }), 'myndighet')
    assert.equal(await answers(draft, 'myndighet', { power: 'recommends' }), 'formal')
    assert.equal(await answers(draft, 'formal', { 'body-nb': 'Tar opp det som skjer på brygga.' }), 'torg')
    assert.equal(await answers(draft, 'torg', { hub: 'tofte' }), 'steder')
    assert.match(await refused(`${draft}/steder`, {}), /#places/)
    assert.equal(await answers(draft, 'steder', { places: 'kana' }), 'forsok')
    assert.equal(await answers(draft, 'forsok', { trial: '1', evaluate: 'juni 2021' }), 'periode')
    assert.equal((await admin.open(`${draft}/periode`)).text.match(/\(valgfritt\)/g)?.length, 1, 'a trial has an end')
    assert.match(await refused(`${draft}/periode`, { from: '1.1.2020' }), /#to/)
    assert.match(await refused(`${draft}/periode`, { from: '1.1.2022', to: '31.12.2021' }), /#to/)
    assert.equal(await answers(draft, 'periode', { from: '1.1.2020', to: '31.12.2021' }), 'regler')
    assert.match(await refused(`${draft}/regler`, { rulesLink: 'https://example.no/reglement' }), /#rulesFrom/)
    assert.equal(await answers(draft, 'regler', { rulesLink: 'https://example.no/reglement', rulesFrom: '1.1.2020' }), 'start')
    assert.equal(await answers(draft, 'start', { startOn: '21.1.2020' }), 'se-over')
  })

  it('shows all answers before anything is public, warns of the name, and can be gone on with by a colleague', async () => {
    const editor = await workplace.as('editor')
    const list = await editor.open(NEW)
    assert.match(list.text, /Påbegynt.*Bryggerådet.*Test municipality_admin/)
    const page = await editor.open(list.linkTo('Fortsett: Bryggerådet'))
    assert.match(page.text, /ikke ordet «utvalg».*kommunestyret\/2019\/32|32\/19/)
    assert.match(page.text, /Slik blir det til.*Folkemøte, planlagt 21\. januar 2020.*Kommunestyret oppnevner/)
    assert.equal((await workplace.town.get('/organ/bryggeradet')).status, 404)
    assert.equal(await answers(draft, 'navn', { 'name-nb': 'Lokalutvalg Brygga' }), 'hjemmel')
    assert.doesNotMatch((await admin.open(`${draft}/se-over`)).text, /ikke ordet/)
  })

  it('becomes a planned body with its ordered set-up, once however often it is sent', async () => {
    const { action, fields } = await admin.form(`${draft}/se-over`)
    const ends = await Promise.all([1, 2, 3].map(() => admin.send(action, { ...fields, gjor: 'opprett' })))
    assert.deepEqual(
      ends.map((one) => [one.status, one.headers.get('location')]),
      [1, 2, 3].map(() => [303, '/arbeid/utvalg/lokalutvalg-brygga']),
    )
    const { text } = await workplace.town.page('/organ/lokalutvalg-brygga')
    assert.match(text, /Planlagt\. Ingen har fortalt at det er kommet i gang/)
    assert.match(text, /Kommuneloven § 5-2.*Kommunestyret 32\/19.*Gir råd og innstiller.*Kana.*Forsøk.*Vurderes ?juni 2021/)
    assert.match(text, /1\. Folkemøte.*21\. januar 2020\. Planlagt.*5\. Kommunestyret oppnevner.*Ikke kunngjort/)
    assert.equal((await admin.get(`${draft}/navn`)).headers.get('location'), '/arbeid/utvalg/lokalutvalg-brygga')
  })
})

describe('an association', () => {
  it('is asked for nothing that the law asks of a committee, also when it was first meant to be one', async () => {
    const draft = await begun()
    await answers(draft, 'slag', { type: 'committee' })
    await answers(draft, 'navn', { 'name-nb': 'Områdeforum Brygga' })
    await answers(draft, 'hjemmel', { legalBasis: 'koml_5_1' })
    await answers(draft, 'slag', { type: 'association' })
    assert.match(await refused(`${draft}/se-over`, { gjor: 'opprett' }), /#formal.*#torg/)
    await answers(draft, 'formal', { 'body-nb': 'For alle på brygga.' })
    assert.equal(await answers(draft, 'torg', { hub: 'tofte' }), 'steder')
    assert.equal(await answers(draft, 'steder', {}), 'start')
    await answers(draft, 'start', {})
    const page = await admin.open(`${draft}/se-over`)
    assert.doesNotMatch(page.text, /paragraf/)
    assert.match(page.text, /Stiftelsesmøte/)
    assert.equal((await admin.send(`${draft}/se-over`, { gjor: 'opprett' })).status, 303)
    assert.match((await workplace.town.page('/organ/omradeforum-brygga')).text, /Ingen lov: foreningen styrer seg selv/)
  })

  it('with the name of another is refused at the name, and nothing is changed', async () => {
    const draft = await begun()
    await answers(draft, 'slag', { type: 'open_forum' })
    await answers(draft, 'navn', { 'name-nb': 'Områdeforum Brygga' })
    await answers(draft, 'formal', { 'body-nb': 'Noe annet.' })
    await answers(draft, 'torg', { hub: 'borgen' })
    const answer = await admin.send(`${draft}/se-over`, { gjor: 'opprett' })
    assert.equal(answer.status, 409)
    assert.match((await readPage(answer)).text, /Et annet organ har denne adressen/)
    assert.match((await workplace.town.page('/organ/omradeforum-brygga')).text, /For alle på brygga/)
  })
})

describe('a draft', () => {
  it('is thrown away when asked, and goes 90 days after the last change', async () => {
    const { db } = workplace.town.deps
    const [gone, kept] = [await begun(), await begun()]
    assert.equal((await admin.send(`${gone}/se-over`, { gjor: 'slett' })).status, 303)
    assert.equal((await admin.get(`${gone}/slag`)).status, 404)
    assert.equal((await admin.get(`${NEW}/noe/slag`)).status, 404)
    const forget = (now: string) =>
      db.transaction().execute((tx) => {
        const town = parseWallTime(now) ?? assert.fail()
        return draftRetention[0]?.forget(tx, { town, machine: town }) ?? assert.fail()
      })
    assert.equal(await forget('2020-02-10T12:00'), 0)
    assert.ok((await forget('2020-02-20T12:00')) > 0)
    assert.equal((await admin.get(`${kept}/slag`)).status, 404)
  })

  it('is for those who look after what concerns the whole municipality', async () => {
    assert.equal((await (await workplace.as('committee_secretary', 'body:lsu-tofte')).get(NEW)).status, 403)
  })
})
