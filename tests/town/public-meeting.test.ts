import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { askQuestion, findMeeting, interestsOf, moderate, shownQuestions } from '../../src/activities/index.ts'
import { meetingRetention } from '../../src/activities/public-meeting/retention.ts'
import { readPage, type ReadPage } from '../../src/platform/http/testing.ts'
import { day, parseWallTime } from '../../src/platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { encoded, formIn, type Fields } from '../browser-form.ts'

const KEY = 'folkemote-tofte-2019'
const DAY = '2019-11-21'
const LIVE = `/mote/${KEY}/${DAY}`
const WORK = `/arbeid/torg/tofte/aktiviteter/${KEY}`
const HOST = `${WORK}/mote/${DAY}`

let workplace: Workplace
let host: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'facts', now: '2019-11-21T19:00' })
  host = await workplace.as('hub_manager', 'hub:tofte')
})

/** A visitor with a browser of their own. */
function visitor() {
  let cookie = ''
  const { app } = workplace.town
  const headers = () => ({ cookie, origin: 'http://localhost', host: 'localhost' })
  const keep = (answer: Response) => {
    const set = answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '')
    if (set.length > 0) cookie = set.join('; ')
    return answer
  }
  const get = async (path: string) => app.request(path, { headers: headers() })
  const send = async (path: string, fields: Fields) =>
    keep(
      await app.request(path, {
        method: 'POST',
        headers: { ...headers(), 'content-type': 'application/x-www-form-urlencoded' },
        body: encoded(fields),
      }),
    )
  const page = async (path: string) => readPage(await get(path))
  const fill = async (path: string, changes: Record<string, string>) => {
    const { action, fields } = formIn((await page(path)).html)
    return send(action, { ...fields, ...changes })
  }
  const follow = async (answer: Response): Promise<ReadPage> => {
    assert.equal(answer.status, 303)
    return page(answer.headers.get('location') ?? '')
  }
  return { get, send, page, fill, follow }
}

async function meetingNow() {
  const { db, clock } = workplace.town.deps
  return (await findMeeting(db, { key: KEY, occurrence: day(DAY), known: clock.today() })) ?? assert.fail('no meeting')
}

const act = async (fields: Record<string, string>) => {
  const answer = await host.send(HOST, fields)
  assert.equal(answer.status, 303, `${JSON.stringify(fields)} ${answer.status}`)
  return host.open(HOST)
}

const idOf = async (body: string) => {
  const row = await workplace.town.deps.db.selectFrom('meetingQuestion').select('id').where('body', '=', body).executeTakeFirst()
  return row?.id ?? assert.fail(`nobody asked ${body}`)
}

const NOTHING = { 'title-1-nb': '', 'title-1-nn': '', 'title-1-en': '' }

describe('before a public meeting', () => {
  it('staff write the agenda, with times and speakers as roles, and it stands on the page, in the data and in the history', async () => {
    assert.match(
      (await workplace.town.page(`/aktiviteter/${KEY}`)).text,
      /Status for innbyggertorget ?Valgkomité til lokalsamfunnsutvalget/,
    )
    const wrong = await readPage(await host.submit(`${WORK}/mote`, { 'at-1': 'sju', ...NOTHING, 'title-2-nb': 'Noe' }))
    assert.deepEqual([wrong.status, wrong.errors.length], [422, 2])
    await host.done(`${WORK}/mote`, {
      'at-1': '18.30',
      'title-1-nb': 'Status for torget',
      'speaker-1-nb': 'kommunedirektøren',
      'at-2': '19',
      'title-2-nb': 'Spørsmål fra salen',
      'practical-nb': 'Kaffe fra 18.',
    })
    const page = await workplace.town.page(`/aktiviteter/${KEY}`)
    assert.match(page.text, /18\.30 Status for torget Ved kommunedirektøren 19\.00 Spørsmål fra salen/)
    assert.match(page.text, /Kaffe fra 18/)
    assert.equal(page.linkTo('Møtesiden: spør, støtt og følg med'), LIVE)
    assert.match((await host.open('/arbeid/torg/tofte/historikk')).text, /Åpent folkemøte på Tofte/)
  })

  it('sign-up asks about interpreter and hearing loop, and the host sees how many, without names', async () => {
    const form = await workplace.town.page(`/aktiviteter/${KEY}/pamelding/${DAY}`)
    assert.match(form.text, /Trenger du tolk\?.*Jeg trenger teleslynge/)
    const polish = { navn: 'Test Ola Vik', 'svar-tolk': 'Polsk', 'svar-teleslynge': 'ja' }
    for (const who of [polish, { navn: 'Test Jan Vik', 'svar-tolk': 'polsk' }])
      await host.done(`/arbeid/skranke/pamelding?til=${KEY}.${DAY}`, { adresse: 'ola.vik@example.com', ...who })
    assert.match((await host.open(HOST)).text, /Trenger du tolk\?: Polsk, 2/)
    assert.match((await host.open(HOST)).text, /Jeg trenger teleslynge: 1/)
  })

  it('one who may not host is kept out of the host’s pages, and nobody but the house sees who offers', async () => {
    const desk = await workplace.as('desk_adviser', 'hub:tofte')
    const other = await workplace.as('hub_manager', 'hub:heggedal')
    for (const path of [HOST, `${WORK}/valgkomite/${DAY}`, `${WORK}/referat/${DAY}`])
      for (const who of [desk, other, await workplace.as('editor')]) assert.equal((await who.get(path)).status, 403, path)
  })
})

describe('at a public meeting', () => {
  it('a question needs no name, is not shown before the host has looked, and its receipt says where it is', async () => {
    const guest = visitor()
    const wrong = await readPage(await guest.fill(`${LIVE}/sporsmal`, { sporsmal: '' }))
    assert.deepEqual([wrong.status, wrong.errors[0]?.text], [422, 'Skriv spørsmålet.'])
    const receipt = await guest.follow(await guest.fill(`${LIVE}/sporsmal`, { sporsmal: 'Når åpner biblioteket?' }))
    assert.match(receipt.text, /Møtelederen ser på det før det vises/)
    assert.doesNotMatch((await guest.page(LIVE)).text, /Når åpner biblioteket/)
    await act({ gjor: 'apne' })
    await act({ gjor: 'punkt:p1' })
    await act({ gjor: 'vis', sporsmal: await idOf('Når åpner biblioteket?') })
    const live = await guest.page(LIVE)
    assert.match(live.text, /Nå, 18\.30 Status for torget/)
    assert.match(live.text, /Når åpner biblioteket\? Nr\. 1 · Ingen støtter det ennå/)
  })

  it('a browser stands behind a question once, and can take it back', async () => {
    const [one, two] = [visitor(), visitor()]
    const sporsmal = await idOf('Når åpner biblioteket?')
    for (const guest of [one, one, two]) await guest.send(`${LIVE}/stotte`, { sporsmal, svar: 'ja' })
    assert.match((await one.page(LIVE)).text, /2 støtter .*Trekk støtten/)
    await two.send(`${LIVE}/stotte`, { sporsmal, svar: 'nei' })
    assert.match((await one.page(LIVE)).text, /1 støtter/)
    assert.equal((await one.send(`${LIVE}/stotte`, { sporsmal: 'noe annet', svar: 'ja' })).status, 404)
  })

  it('a slip of paper is typed in with the same rights, and what is taken away says why on the receipt', async () => {
    const guest = visitor()
    const told = await guest.fill(`${LIVE}/sporsmal`, { sporsmal: 'Hvorfor er naboen så treg?', navn: 'Test Siv Dal' })
    await act({ gjor: 'skjul', sporsmal: await idOf('Hvorfor er naboen så treg?'), hvorfor: 'person' })
    assert.match((await guest.follow(told)).text, /Vises ikke\. Det nevner eller utleverer en person/)
    assert.doesNotMatch((await guest.page(LIVE)).text, /naboen|Siv Dal/)
    assert.match((await host.open(HOST)).text, /fra Test Siv Dal/)
    const { fields } = await host.form(HOST)
    assert.ok(fields)
    const paper = await readPage(
      await host.send(HOST, { gjor: 'papir', nokkel: 'papir-lapp-nummer-en-1', sporsmal: 'Blir det buss om kvelden?', navn: '' }),
    )
    assert.match(paper.text, /Ordene til kvitteringen: \S+ \S+ \S+\./)
    assert.equal((await host.send(HOST, { gjor: 'papir', nokkel: 'papir-lapp-nummer-to-2', sporsmal: '' })).status, 422)
    const { db, clock } = workplace.town.deps
    await workplace.as('provider_member', 'provider:asker-bibliotekene')
    const member = await db.selectFrom('roleGrant').select('accountId').where('role', '=', 'provider_member').executeTakeFirstOrThrow()
    const key = 'papir-lapp-nummer-tre-3'
    const asked = {
      meeting: await meetingNow(),
      body: 'Er det kaffe?',
      person: { name: null, language: 'nb', contacts: [] },
      helper: null,
    } as const
    const how = { channel: 'paper', registeredBy: { id: member.accountId }, key, publicUrl: 'http://localhost', at: clock.now() } as const
    const { token } = await askQuestion(db, { ...asked, ...how })
    assert.match((await workplace.town.page(`/kvittering/${token}`)).text, /på papir, av verten for møtet/)
  })

  it('the shortlist has the host’s order, the first of it stands large on the screen, and an answer closes it', async () => {
    const [first, second] = [await idOf('Når åpner biblioteket?'), await idOf('Blir det buss om kvelden?')]
    await act({ gjor: 'vis', sporsmal: second })
    await act({ gjor: 'liste', sporsmal: first })
    await act({ gjor: 'liste', sporsmal: second })
    await act({ gjor: 'opp', sporsmal: second })
    const screen = await workplace.town.page(`${LIVE}/lerret`)
    assert.match(screen.text, /Nå svarer vi på Blir det buss om kvelden\? Neste på lista Når åpner biblioteket\?/)
    assert.equal((await host.send(HOST, { gjor: 'skjul', sporsmal: 'ingen' })).status, 404)
    const long = 'Ja, fra nyttår. '.repeat(80).trim()
    const tooLong = await host.send(HOST, { gjor: 'besvart', sporsmal: second, svar: long })
    const html = await tooLong.text()
    assert.equal(tooLong.status, 422)
    assert.match(html, /Skriv høyst 1000 tegn/)
    assert.equal(html.split(long).length, 2, 'the answer is kept where it was written, and nowhere else')
    await act({ gjor: 'besvart', sporsmal: second, svar: 'Ja, fra nyttår.' })
    assert.match(
      (await workplace.town.page(LIVE)).text,
      /Blir det buss om kvelden\? Nr\. 3 · Ingen støtter det ennå · Besvart Svar: Ja, fra nyttår\./,
    )
    await act({ gjor: 'besvart', sporsmal: first, svar: '' })
  })

  it('without script the page can be loaded again by itself, and a kept page is not older than the last change', async () => {
    assert.equal((await workplace.town.get(`${LIVE}?last=15`)).headers.get('refresh'), '15')
    assert.equal((await workplace.town.get(`${LIVE}/lerret?last=15`)).headers.get('refresh'), '15')
    assert.equal((await workplace.town.get(LIVE)).headers.get('refresh'), null)
  })
})

describe('the nominating committee', () => {
  it('a name on the paper list is no yes: she is asked, and says it herself with the words on the slip', async () => {
    const slip = await host.done(`/arbeid/skranke/valgkomite?torg=tofte&til=${KEY}.${DAY}`, {
      navn: 'Test Eva Nes',
      adresse: '22 86 00 00',
    })
    assert.match(slip.text, /Vi venter på ja eller nei fra deg/)
    const list = await host.open(`${WORK}/valgkomite/${DAY}`)
    assert.match(list.text, /0 av 1 har sagt ja selv.*Test Eva Nes.*Har ikke svart/)
    const guest = visitor()
    const code = slip.texts('.words')[0]?.trim() ?? assert.fail('no words')
    const found = await guest.follow(await guest.fill('/kvittering', { kode: code, kjennetegn: 'Nes' }))
    const answer = found.links.find(({ text }) => text === 'Svar ja eller nei') ?? assert.fail('no way to answer')
    assert.match((await guest.page(answer.href)).text, /Bare du kan si ja/)
    assert.match((await guest.follow(await guest.send(answer.href, { svar: 'ja' }))).text, /Du har sagt ja til valgkomiteen/)
    assert.match((await host.open(`${WORK}/valgkomite/${DAY}`)).text, /1 av 1 har sagt ja selv.*Ja, selv/)
    for (const path of [LIVE, `${LIVE}/lerret`, `/aktiviteter/${KEY}`, `/api/v1/activities/${KEY}`])
      assert.doesNotMatch(await (await workplace.town.get(path)).text(), /Eva Nes/, path)
  })

  it('on the web it waits for a proven address, and seeing the list is logged', async () => {
    const guest = visitor()
    await guest.follow(await guest.fill(`${LIVE}/valgkomite`, { navn: 'Test Per Lid', adresse: 'per.lid@example.com' }))
    const { db } = workplace.town.deps
    const { sessionId } = await meetingNow()
    assert.equal((await interestsOf(db, sessionId)).length, 1, 'what is not proven is nobody')
    const [{ actId } = assert.fail()] = await interestsOf(db, sessionId)
    const seen = await db.selectFrom('auditEntry').select('id').where('subject', '=', `act:${actId}`).execute()
    assert.ok(seen.length > 0)
    const events = await db.selectFrom('event').select('payload').where('kind', '=', 'committee.volunteered').execute()
    assert.ok(events.length <= 1)
  })
})

describe('after a public meeting', () => {
  it('the report takes over what was answered, stands on the page, in data and feed, and is told once to each', async () => {
    await act({ gjor: 'avslutt' })
    const guest = visitor()
    assert.match((await guest.page(LIVE)).text, /Møtet er over.*tar ikke imot flere spørsmål/)
    assert.equal((await guest.get(`${LIVE}/valgkomite`)).status, 404)
    const path = `${WORK}/referat/${DAY}`
    const { fields } = await host.form(path)
    assert.equal(fields['spurt-1'], 'Når åpner biblioteket?')
    assert.equal(fields['svart-2'], 'Ja, fra nyttår.')
    const wrong = await readPage(await host.submit(path, { 'summary-nb': 'Vi snakket om torget.' }))
    assert.match(wrong.errors.map(({ text }) => text).join(), /både spørsmål og svar/)
    const report = { 'summary-nb': 'Vi snakket om torget.', 'next-nb': 'Valgkomiteen møtes.', heads: '41', 'svart-1': 'Etter påske.' }
    await host.done(path, report)
    await host.done(path, { ...report, 'summary-nb': 'Vi snakket om torget på Tofte.' })
    const page = await workplace.town.page(`/aktiviteter/${KEY}`)
    assert.match(
      page.text,
      /Referat fra .*21\. november.*41 var til stede.*Vi snakket om torget på Tofte.*Hva skjer nå\? Valgkomiteen møtes/,
    )
    assert.match(page.text, /Blir det buss om kvelden\? Ja, fra nyttår\./)
    assert.match(await (await workplace.town.get('/mote/atom')).text(), /Referat: Åpent folkemøte på Tofte/)
    const data = await (await workplace.town.get(`/api/v1/activities/${KEY}`)).text()
    assert.match(data, /Etter påske/)
    const { db } = workplace.town.deps
    const told = await db.selectFrom('event').select('payload').where('kind', '=', 'act.notice').execute()
    const reports = told.filter(({ payload }) => JSON.stringify(payload).includes('Referat fra'))
    // Two signed up with one address, one offered on paper; whoever asked left no address, and one has not proven theirs.
    assert.equal(reports.length, 2)
    assert.equal((await db.selectFrom('event').select('id').where('kind', '=', 'followed.tidings').execute()).length, 1)
  })

  it('what tells supporters apart is forgotten the day after, and the questions two months after; the number and the report stay', async () => {
    const { db } = workplace.town.deps
    const { sessionId } = await meetingNow()
    const before = await shownQuestions(db, sessionId)
    const run = (moment: string) =>
      db.transaction().execute(async (tx) => {
        const town = parseWallTime(moment) ?? assert.fail(moment)
        const gone: Record<string, number> = {}
        for (const rule of meetingRetention) gone[rule.table] = await rule.forget(tx, { town, machine: town })
        return gone
      })
    assert.equal((await run('2019-11-24T03:00'))['meeting_support'], 1)
    assert.deepEqual(await shownQuestions(db, sessionId), before)
    assert.ok(((await run('2020-03-01T03:00'))['meeting_question'] ?? 0) >= 3)
    assert.equal((await shownQuestions(db, sessionId)).length, 0)
    assert.match((await workplace.town.page(`/aktiviteter/${KEY}`)).text, /Etter påske/)
    await assert.rejects(moderate(db, { sessionId, questionId: 'borte', act: { does: 'show' }, by: sessionId.toString(), at: 0 }))
  })
})
