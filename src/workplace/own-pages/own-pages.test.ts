import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../platform/http/testing.ts'
import { openWorkplace, savedWhenRead, type Colleague, type Workplace } from '../testing.ts'

const OWN = '/arbeid/tilbyder/innbyggerservice'
const OTHER = '/arbeid/tilbyder/asker-bibliotekene'
const SAVE = { gjor: 'lagre' }

let workplace: Workplace
let member: Colleague
before(async () => {
  workplace = await openWorkplace()
  member = await workplace.as('provider_member', 'provider:innbyggerservice')
})
const publicPage = async (path: string) => (await workplace.town.page(path)).text

describe('a member of a provider', () => {
  it('is led to what is theirs, and to nothing else', async () => {
    const front = await member.open('/arbeid')
    assert.equal(front.linkTo('Innbyggerservice'), OWN)
    assert.deepEqual(
      front.links.map(({ href }) => href).filter((href) => /\/arbeid\/(torg|kommune|utboks|skranke|roller|arkiv|personvern)/.test(href)),
      [],
    )
    const page = await member.open(OWN)
    assert.equal(page.heading, 'Innbyggerservice')
    assert.match(page.text, /0 ?følger dere/)
    for (const path of [OTHER, '/arbeid/torg/tofte', '/arbeid/kommune', '/arbeid/arkiv'])
      assert.equal((await member.get(path)).status, 403, path)
  })

  it('writes its text, and neither its name nor its sort, and takes it back', async () => {
    const opened = await member.form(`${OWN}/tekst`)
    assert.ok(!('kind' in opened.fields) && !('to' in opened.fields))
    const page = await member.done(`${OWN}/tekst`, { 'description-nb': 'Vi hjelper deg med det meste.', kind: 'church', ...SAVE })
    assert.match(page.text, /Lagret Endret tilbyder/)
    const shown = await publicPage('/tilbyder/innbyggerservice')
    assert.match(shown, /Vi hjelper deg med det meste/)
    const change = await member.open(page.linkTo('Se endringen'))
    assert.doesNotMatch(change.text, /Hva slags tilbyder/)
    assert.match(change.text, /Test provider_member provider:innbyggerservice/)
    await member.done(page.linkTo('Se endringen'))
    assert.doesNotMatch(await publicPage('/tilbyder/innbyggerservice'), /Vi hjelper deg med det meste/)
  })

  it('writes news and hours in its own name, whatever the form says', async () => {
    const news = await member.done(`${OWN}/torg/tofte/nytt/ny`, {
      'title-nb': 'Vi er på Tofte',
      'body-nb': 'Kom innom.',
      provider: 'kafe-kime',
      ...SAVE,
    })
    assert.match(await publicPage('/torg/tofte'), /Vi er på Tofte/)
    assert.match((await member.open(news.linkTo('Endre Vi er på Tofte'))).text, /Vi er på Tofte/)
    const made = await workplace.town.deps.db
      .selectFrom('news')
      .innerJoin('provider', 'provider.id', 'news.providerId')
      .select(['slug', 'news.source'])
      .where('news.key', 'like', 'vi-er-pa-tofte%')
      .execute()
    assert.deepEqual(made, [{ slug: 'innbyggerservice', source: 'Innbyggerservice' }])
    const everywhere = await member.done(`${OWN}/nytt/ny`, { 'title-nb': 'Nytt skjema', 'body-nb': 'Det er enklere.', ...SAVE })
    assert.match(everywhere.text, /Nytt skjema/)
    const { asked } = await savedWhenRead(member, `${OWN}/torg/tofte/tider/ny`, {
      hvem: 'asker-bibliotekene',
      from: '1.12.2020',
      'mon-0-from': '10',
      'mon-0-to': '14',
      gjor: 'lagre',
    })
    assert.match(asked.text, /25\. desember er 1\. juledag: stengt/)
    assert.match((await member.open(`${OWN}/torg/tofte/tider`)).text, /Mandag/i)
    assert.doesNotMatch((await member.open(`${OWN}/torg/tofte/tider`)).text, /Huset|Asker-bibliotekene/)
  })

  it('finds what is another’s nowhere, not even by its address', async () => {
    const host = await workplace.as('hub_manager', 'hub:tofte')
    const list = await host.done('/arbeid/torg/tofte/nytt/ny', { 'title-nb': 'Husets nyhet', 'body-nb': 'Fra huset.', ...SAVE })
    const key = list.linkTo('Endre Husets nyhet').split('/').at(-1) ?? ''
    const at = `${OWN}/torg/tofte/nytt/${key}`
    assert.doesNotMatch((await member.open(`${OWN}/torg/tofte/nytt`)).text, /Husets nyhet/)
    assert.equal((await member.get(at)).status, 404)
    assert.equal((await member.get(`${at}/fjern`)).status, 404)
    const taken = { 'title-nb': 'Stjålet', 'body-nb': 'x', seen: '1', ...SAVE }
    assert.ok([403, 404, 409].includes((await member.send(at, taken)).status))
    assert.ok([403, 404, 409].includes((await member.send(`${at}/fjern`, { seen: '1' })).status))
    const change = list.linkTo('Se endringen').split('/').at(-1) ?? ''
    assert.equal((await member.get(`${OWN}/historikk/${change}`)).status, 404)
    assert.equal((await member.send(`${OWN}/historikk/${change}/angre`, {})).status, 404)
    assert.doesNotMatch((await member.open(`${OWN}?lagret=${change}`)).text, /Husets nyhet/)
    assert.match(await publicPage('/torg/tofte'), /Husets nyhet/)
  })
})

describe('a committee', () => {
  const BODY = '/arbeid/utvalg/lsu-tofte'
  it('has its text edited by the secretary, seen by a member, and neither by those of another', async () => {
    const secretary = await workplace.as('committee_secretary', 'body:lsu-tofte')
    const seer = await workplace.as('committee_member', 'body:lsu-tofte')
    const stranger = await workplace.as('committee_secretary', 'body:lsu-heggedal')
    const saved = await secretary.done(`${BODY}/tekst`, { 'body-nb': 'Valgkomiteen er i gang.', ...SAVE })
    assert.match(saved.text, /Lagret Endret organ: Lokalsamfunnsutvalg Tofte/)
    assert.match(await publicPage('/torg/tofte'), /Valgkomiteen er i gang/)
    const page = await seer.open(BODY)
    assert.match(page.text, /Valgkomiteen er i gang/)
    assert.ok(!page.links.some(({ href }) => href.endsWith('/tekst')))
    assert.equal((await seer.get(`${BODY}/tekst`)).status, 403)
    const change = saved.linkTo('Se endringen')
    assert.doesNotMatch((await seer.open(change)).html, /\/angre"/)
    assert.equal((await seer.send(`${change}/angre`, {})).status, 403)
    for (const path of [BODY, `${BODY}/tekst`, change]) assert.equal((await stranger.get(path)).status, 403, path)
    await secretary.done(change)
    assert.doesNotMatch(await publicPage('/torg/tofte'), /Valgkomiteen er i gang/)
  })

  it('says what is missing, and keeps the rest', async () => {
    const secretary = await workplace.as('committee_secretary', 'body:lsu-tofte')
    const page = await readPage(await secretary.submit(`${BODY}/tekst`, { 'body-nb': '', ...SAVE }))
    assert.deepEqual([page.status, page.errors[0]?.href], [422, '#body-nb'])
  })
})
