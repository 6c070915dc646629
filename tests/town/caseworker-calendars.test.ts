import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { after, before, describe, it } from 'node:test'
import ICAL from 'ical.js'
import { sql } from 'kysely'
import { addBusySource, bookTime, followBusy, followBusyCalendars } from '../../src/appointments/index.ts'
import { newActKey } from '../../src/people/index.ts'
import { Fault } from '../../src/platform/http/errors.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { parseWallTime } from '../../src/platform/time/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'

const SERVICE = 'bygge-pa-egen-tomt'
const CALENDARS = '/arbeid/timer/byggesak-1/kalender'
const at = (wall: string) => parseWallTime(wall) ?? assert.fail(wall)

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void
const ANSWERS: Record<string, Answer> = {}
let server: Server
let site: string
let workplace: Workplace
let adviser: Colleague
let caseworker: Colleague
before(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (piece) => (body += String(piece)))
    request.on('end', () => {
      const answer = ANSWERS[request.url ?? '']
      if (answer === undefined) response.writeHead(404).end()
      else answer(request, response, body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  site = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : assert.fail('no port')
  workplace = await openWorkplace({
    kind: 'town',
    now: '2020-03-02T10:00',
    env: {
      CALENDAR_KEY: 'en nøkkel som er lang nok til prøven',
      GRAPH_CLIENT_ID: 'app',
      GRAPH_CLIENT_SECRET: 'hemmelig',
      GRAPH_TOKEN_URL: `${site}/token`,
      GRAPH_URL: `${site}/graph/`,
    },
  })
  adviser = await workplace.as('desk_adviser')
  caseworker = await workplace.as('caseworker', 'provider:innbyggerservice')
})
after(() => {
  server.closeAllConnections()
  server.close()
})

const db = () => workplace.town.deps.db
const calendar = (...events: string[][]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']), 'END:VCALENDAR', ''].join(
    '\r\n',
  )
const meeting = (uid: string, from: string, to: string) => [
  `UID:${uid}`,
  'SUMMARY:Møte om noe som ingen skal vite',
  `DTSTART;TZID=Europe/Oslo:${from}`,
  `DTEND;TZID=Europe/Oslo:${to}`,
]
const free = async () => {
  const answer = await workplace.town.get(`/api/v1/services/${SERVICE}/slots?hub=tofte&from=2020-03-10&to=2020-03-10`)
  return [...(await answer.text()).matchAll(/"start":"2020-03-10T(\d\d:\d\d)/g)].map(([, wall]) => wall)
}
const books = async (wall: string) => {
  const { rows } = await sql<{ id: string }>`select id from staff_account limit 1`.execute(db())
  return bookTime(db(), {
    service: SERVICE,
    hub: 'tofte',
    start: at(wall),
    interpreter: null,
    person: { name: 'Test Byggherre', language: 'nb', contacts: [] },
    helper: null,
    channel: 'phone',
    registeredBy: rows[0] ?? assert.fail('nobody works here'),
    key: newActKey(),
    publicUrl: 'http://localhost',
    at: at('2020-03-02T10:00'),
  })
}
const adds = (fields: Record<string, string>) => caseworker.send(`${CALENDARS}/opptatt`, { slag: 'ics', ...fields })
const ids = async () => (await sql<{ id: string }>`select id from busy_source order by address`.execute(db())).rows.map(({ id }) => id)

describe('the appointments of a position, out', () => {
  it('are fetched from a secret address, without names and without what is sensitive, and end when told to', async () => {
    await adviser.done(`/arbeid/skranke/time?til=${SERVICE}`, {
      navn: 'Test Navnesen',
      adresse: '32 10 00 31',
      tid: 'tofte_20200317T1100Z',
    })
    await adviser.done('/arbeid/skranke/time?til=rad-til-a-bo', {
      navn: 'Test Bolig',
      adresse: '32 10 00 32',
      tid: 'holmen_20200304T0900Z',
    })
    const made = await readPage(await caseworker.send(CALENDARS, {}))
    const path = /\/kalender\/stilling\/[0-9a-f]{40}\.ics/.exec(made.text)?.[0] ?? assert.fail(made.text)
    const answer = await workplace.town.get(path)
    assert.equal(answer.status, 200)
    assert.match(answer.headers.get('cache-control') ?? '', /no-store/)
    const text = await answer.text()
    assert.doesNotMatch(text, /Navnesen|32100031/)
    const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
    assert.match(event?.summary ?? '', /Bygge, rive eller endre på egen tomt/)
    assert.match(event?.location ?? '', /Tofte/)
    assert.equal(event?.startDate.toString(), '2020-03-17T12:00:00')
    const other = await readPage(await caseworker.send('/arbeid/timer/bolig-1/kalender', {}))
    const sensitive = await (await workplace.town.get(/\/kalender\/stilling\/[0-9a-f]{40}\.ics/.exec(other.text)?.[0] ?? '')).text()
    assert.match(sensitive, /SUMMARY:Time\r\n/)
    assert.doesNotMatch(sensitive, /bo\b|bolig(?!-1)/i)
    assert.doesNotMatch((await caseworker.open(CALENDARS)).text, /kalender\/stilling/, 'it is shown once')
    await caseworker.send(CALENDARS, {})
    assert.equal((await workplace.town.get(path)).status, 404, 'a new address ends the old')
    await caseworker.send(`${CALENDARS}/slutt`, {})
    assert.match((await caseworker.open(CALENDARS)).text, /Lag en adresse/)
  })

  it('are for whoever sees to the position, and not for one hub', async () => {
    const host = await workplace.as('hub_manager', 'hub:tofte')
    assert.equal((await host.get(CALENDARS)).status, 404)
    assert.equal((await host.send(CALENDARS, {})).status, 404)
    assert.equal((await workplace.town.get(`/kalender/stilling/${'0'.repeat(40)}.ics`)).status, 404)
  })
})

describe('when somebody is busy, in', () => {
  it('by ICS: what is in the calendar is not offered and not had, nothing of what it is is kept, and who has a time keeps it', async () => {
    assert.deepEqual(await free(), ['12:00', '12:30', '13:00', '13:30', '14:00', '14:30'])
    const { actId } = await books('2020-03-10T12:00')
    ANSWERS['/busy.ics'] = (_, response) => void response.end(calendar(meeting('a', '20200310T120000', '20200310T133000')))
    assert.equal((await adds({ adresse: `${site}/busy.ics` })).status, 303)
    assert.deepEqual(await free(), ['13:30', '14:00', '14:30'])
    await assert.rejects(books('2020-03-10T13:00'), Fault)
    assert.match((await caseworker.open(CALENDARS)).text, /Lest.*Én opptatt tid framover/)
    const { rows } = await sql<{
      all: string
    }>`select string_agg(s::text, '') || (select string_agg(b::text, '') from busy_source b) as all from busy_span s`.execute(db())
    assert.doesNotMatch(rows[0]?.all ?? '', /ingen skal vite/)
    const kept = await sql<{ n: number }>`select count(*)::int as n from appointment where act_id = ${actId} and ended_at is null`.execute(
      db(),
    )
    assert.deepEqual(kept.rows, [{ n: 1 }])
  })

  it('what is our own appointment, come back, stands in the way no longer than the appointment does', async () => {
    const { rows } = await sql<{ id: string }>`select id from appointment where starts_at = ${new Date(at('2020-03-10T12:00'))}`.execute(
      db(),
    )
    const own = meeting(`time-${rows[0]?.id}@localhost`, '20200310T140000', '20200310T150000')
    ANSWERS['/busy.ics'] = (_, response) => void response.end(calendar(own))
    const [id = ''] = await ids()
    await followBusy(workplace.town.deps, id, { early: true })
    assert.deepEqual(await free(), ['12:30', '13:00', '13:30', '14:00', '14:30'])
  })

  it('a calendar that cannot be read is told of, asked more seldom, and holds as it was read last', async () => {
    ANSWERS['/busy.ics'] = (_, response) => void response.end(calendar(meeting('b', '20200310T143000', '20200310T150000')))
    const [id = ''] = await ids()
    await followBusy(workplace.town.deps, id, { early: true })
    delete ANSWERS['/busy.ics']
    await followBusy(workplace.town.deps, id, { early: true })
    assert.deepEqual(await free(), ['12:30', '13:00', '13:30', '14:00'])
    assert.match((await caseworker.open(CALENDARS)).text, /Ble ikke lest:.*Det som ble lest sist, gjelder/)
    const { rows } = await sql<{
      minutes: number
    }>`select round(extract(epoch from next_due_at - now()) / 60)::int as minutes from busy_source`.execute(db())
    assert.equal(rows[0]?.minutes, 15)
    assert.equal(await followBusy(workplace.town.deps, id), false, 'it is not due')
    ANSWERS['/busy.ics'] = (_, response) => void response.end('<html>')
    await sql`update busy_source set next_due_at = now() - interval '1 second'`.execute(db())
    await followBusyCalendars.run({ ...workplace.town.deps, log: workplace.town.deps.log })
    const after = await sql<{ fault: string; fails: number }>`select fault, fails from busy_source`.execute(db())
    assert.deepEqual(after.rows, [{ fault: 'not_a_calendar', fails: 2 }])
  })

  it('ends when told to, and the hours are free again; another’s is not there', async () => {
    const [id = ''] = await ids()
    assert.equal((await caseworker.send(`/arbeid/timer/bolig-1/kalender/opptatt/${id}`, { gjor: 'slutt' })).status, 404)
    assert.equal((await caseworker.send(`${CALENDARS}/opptatt/${id}`, { gjor: 'slutt' })).status, 303)
    assert.deepEqual(await free(), ['12:30', '13:00', '13:30', '14:00', '14:30'])
  })

  it('by CalDAV, with a password that the database does not tell', async () => {
    ANSWERS['/dav/kalender/'] = (request, response, body) => {
      const login = Buffer.from((request.headers.authorization ?? '').replace('Basic ', ''), 'base64').toString('utf8')
      if (login !== 'kari:sjøhest 7') return void response.writeHead(401).end()
      assert.equal(request.method, 'REPORT')
      assert.equal(request.headers['depth'], '1')
      assert.match(body, /calendar-query.*time-range start="20200229T230000Z"/s)
      const data = calendar(meeting('c&d', '20200310T123000', '20200310T140000'))
        .replaceAll('&', '&amp;')
        .replaceAll('\r', '&#13;')
      response.writeHead(207, { 'content-type': 'application/xml' })
      response.end(
        `<?xml version="1.0"?><multistatus xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><response><propstat><prop><C:calendar-data>${data}</C:calendar-data></prop></propstat></response></multistatus>`,
      )
    }
    await adds({ slag: 'caldav', adresse: `${site}/dav/kalender/`, bruker: 'kari', passord: 'feil' })
    assert.match((await caseworker.open(CALENDARS)).text, /Ble ikke lest/)
    await adds({ slag: 'caldav', adresse: `${site}/dav/kalender/`, bruker: 'kari', passord: 'sjøhest 7' })
    assert.deepEqual(await free(), ['14:00', '14:30'])
    assert.equal((await ids()).length, 1, 'the same address is the same calendar')
    const { rows } = await sql<{ all: string }>`select b::text || encode(password, 'escape') as all from busy_source b`.execute(db())
    assert.doesNotMatch(rows[0]?.all ?? '', /sjøhest/)
    assert.doesNotMatch((await caseworker.open(CALENDARS)).html, /sjøhest/)
    await caseworker.send(`${CALENDARS}/opptatt/${(await ids())[0]}`, { gjor: 'slutt' })
  })

  it('by Graph, as its public documentation has it, against a stand-in', async () => {
    ANSWERS['/token'] = (_, response, body) => {
      assert.equal(new URLSearchParams(body).get('grant_type'), 'client_credentials')
      response.end('{"access_token":"kort","expires_in":3599}')
    }
    let asked = 0
    ANSWERS['/graph/users/kari%40kommune.example/calendar/getSchedule'] = (request, response, body) => {
      asked += 1
      assert.equal(request.headers.authorization, 'Bearer kort')
      assert.match(body, /"schedules":\["kari@kommune\.example"\]/)
      const item = (status: string, from: string, to: string) => ({
        status,
        start: { dateTime: `${from}.0000000` },
        end: { dateTime: `${to}.0000000` },
      })
      const items =
        asked > 1
          ? []
          : [item('busy', '2020-03-10T13:00:00', '2020-03-10T14:00:00'), item('free', '2020-03-10T11:30:00', '2020-03-10T12:30:00')]
      response.end(JSON.stringify({ value: [{ scheduleId: 'kari@kommune.example', scheduleItems: items }] }))
    }
    assert.equal((await adds({ slag: 'graph', adresse: 'kari@kommune.example' })).status, 303)
    assert.deepEqual(await free(), ['12:30', '13:00', '13:30'])
    assert.ok(asked >= 6, 'as many days at once as Graph answers for')
  })

  it('what cannot be an address is refused at its field', async () => {
    for (const adresse of ['ikke en adresse', 'ftp://eksempel.no/a.ics', 'https://navn:passord@eksempel.no/a.ics', 'file:///etc/passwd']) {
      const answer = await adds({ adresse })
      assert.equal(answer.status, 422, adresse)
      assert.match((await readPage(answer)).errors[0]?.text ?? '', /Skriv adressen/)
    }
    assert.equal((await adds({ slag: 'graph', adresse: 'ikke en postkasse' })).status, 422)
    assert.equal((await adds({ slag: 'telepati', adresse: site })).status, 422)
  })

  it('from a site on the internet, nothing on this machine or its network is asked', async () => {
    const { rows } = await sql<{ id: number }>`select id from caseworker where key = 'byggesak-1'`.execute(db())
    const id = await addBusySource(db(), { caseworkerId: rows[0]?.id ?? 0, kind: 'caldav', address: `${site}/dav/kalender/`, login: null })
    const { deps } = workplace.town
    await followBusy({ ...deps, config: { ...deps.config, publicUrl: 'https://torg.kommune.example' } }, id, { early: true })
    const { rows: told } = await sql<{ fault: string }>`select fault from busy_source where id = ${id}`.execute(db())
    assert.deepEqual(told, [{ fault: 'private-address' }])
  })
})
