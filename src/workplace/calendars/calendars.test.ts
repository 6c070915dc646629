import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, describe, it } from 'node:test'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const PAGE = '/arbeid/torg/tofte/kalendere'
let body = ''
let status = 200
const server = createServer((_, answer) => answer.writeHead(status).end(body))
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
const calendar = (...events: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n')
const choir = (more: string[] = []) =>
  event('UID:kor', 'SUMMARY:Prøvekoret', 'DTSTART;TZID=Europe/Oslo:20201201T190000', 'RRULE:FREQ=WEEKLY', ...more)

let workplace: Workplace
let host: Colleague
let address = ''
before(async () => {
  workplace = await openWorkplace()
  host = await workplace.as('hub_manager', 'hub:tofte')
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  address = at !== null && typeof at === 'object' ? `http://127.0.0.1:${at.port}/kor.ics` : assert.fail('no port')
})
after(() => void server.close())

const programme = async (on: string) => (await workplace.town.page(`/torg/tofte/program?dato=${on}`)).text
async function press(gjor: string): Promise<string> {
  const { id } = await workplace.town.deps.db.selectFrom('calendarSource').select('id').executeTakeFirstOrThrow()
  await host.send(`${PAGE}/${id}`, { gjor })
  return (await host.open(PAGE)).text
}

describe('a calendar that a hub follows', () => {
  it('becomes activities with their sender, says line by line what was left out, and is the same when read again', async () => {
    body = calendar(choir(), event('UID:x', 'SUMMARY:Ukjent sone', 'DTSTART;TZID=Mars/Olympus:20201201T190000'))
    const page = await host.done(PAGE, { adresse: address, tilbyder: 'asker-bibliotekene', slag: 'culture' })
    assert.match(page.text, /1 nye eller endret, 0 som før, 1 ikke tatt inn/)
    assert.match(page.text, /Ukjent sone.*Vi kjenner ikke tidssonen/)
    assert.match(await programme('2020-12-01'), /19\.00.*Prøvekoret/)
    assert.match(await press('les'), /0 nye eller endret, 1 som før/)
  })

  it('is followed as it changes; when it cannot be read, or an event is gone, the programme stays', async () => {
    body = calendar(choir(['EXDATE;TZID=Europe/Oslo:20201208T190000']))
    assert.match(await press('les'), /1 nye eller endret/)
    assert.doesNotMatch(await programme('2020-12-08'), /Prøvekoret/)
    body = calendar()
    assert.match(await press('les'), /Borte fra kalenderen/)
    status = 500
    assert.match(await press('les'), /Kunne ikke leses.*Programmet er som det var/)
    status = 200
    assert.match(await programme('2020-12-01'), /Prøvekoret/)
  })

  it('refuses an address that no calendar can have, at the field, and belongs to its hub', async () => {
    for (const adresse of ['', 'file:///etc/passwd', 'https://navn:ord@example.org/', 'tull'])
      assert.equal((await host.send(PAGE, { adresse, tilbyder: 'asker-bibliotekene', slag: 'culture' })).status, 422, adresse)
    const other = await workplace.as('hub_manager', 'hub:saetre')
    assert.equal((await other.get(PAGE)).status, 403)
  })
})
