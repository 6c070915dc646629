import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { backFrom } from '../../src/chain/index.ts'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { openPostOffice, type PostOffice } from '../post-office.ts'
import { openResident } from '../resident.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion, supports } from '../suggesting.ts'

let workplace: Workplace
let post: PostOffice
let host: Colleague
let number: number
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-20T12:00' })
  post = await openPostOffice(workplace.town)
  const by = await staffAccount(workplace.town)
  const person = { name: null, language: 'nb', contacts: [{ kind: 'email', value: 'korps@example.no' }] } as const
  number = await shownSuggestion(workplace.town, by, { title: 'Et sted å øve', person })
  await supports(workplace.town, number, { value: 'nabo@example.no' })
  host = await workplace.as('hub_manager', 'hub:tofte')
  await told('12:10')
})
after(() => post.close())

async function told(clock: string): Promise<string[]> {
  const { mails } = await post.until(`2020-01-20T${clock}`)
  return mails.flatMap(({ subject, to }) => [to ?? []].flat().map(({ text }) => `${text}: ${subject}`)).toSorted()
}
const toBoth = (subject: string) => ['korps', 'nabo'].map((who) => `${who}@example.no: ${subject}`)
const page = () => openResident(workplace.town).open(`/innspill/${number}`)
const wayOf = async () => (await page()).texts('section[aria-labelledby="veien"]').join()
const work = () => `/arbeid/innspill/${number}`

it('a need leads to a room of the hub, and the page of the room leads back', async () => {
  const wrong = await readPage(await host.send(work(), { gjor: 'lokale', lokale: 'finnes-ikke', 'grunn-lokale': '' }))
  assert.deepEqual(
    wrong.errors.map(({ href }) => href),
    ['#lokale', '#grunn-lokale'],
  )
  const [, room = '', name = ''] =
    /<select[^>]*name="lokale".*?<option value="([^"]+)">([^<]+)</s.exec((await host.open(work())).html) ?? []
  assert.notEqual(room, '')
  assert.equal((await host.send(work(), { gjor: 'lokale', lokale: room, 'grunn-lokale': 'Lån den på kveldstid.' })).status, 303)
  assert.deepEqual(await told('12:20'), toBoth('Det er et lokale til det: Et sted å øve'))
  assert.equal((await page()).linkTo(name), `/torg/tofte/lokaler#${room}`)
  assert.match((await page()).text, /Lån den på kveldstid\./)
  const rooms = await workplace.town.page('/torg/tofte/lokaler')
  assert.equal(rooms.linkTo(`innspill ${number}: Et sted å øve`), `/innspill/${number}`)
  const back = await backFrom(workplace.town.deps.db, { kind: 'room', key: `tofte/${room}` })
  assert.ok(back.some(({ from }) => from.kind === 'suggestion' && from.key === String(number)))
  assert.equal((await host.send(work(), { gjor: 'lokale', lokale: room, 'grunn-lokale': 'Igjen.' })).status, 422, 'once')
})

it('what the hub does itself is a measure with a name and a deadline, and ends with the suggestion, in the same words', async () => {
  const typed = { gjor: 'tiltak', tiltak: 'Notestativer i kjelleren', 'grunn-tiltak': 'Vi kjøper dem.', 'frist-tiltak': '1.3.' }
  assert.equal((await host.send(work(), { ...typed, tiltak: '' })).status, 422)
  assert.equal((await host.send(work(), typed)).status, 303)
  assert.deepEqual(await told('12:30'), toBoth('Torget gjør noe med det: Et sted å øve'))
  assert.match(await wayOf(), /Førte til: ?Notestativer i kjelleren/)
  assert.match((await page()).text, /Frist søndag 1\. mars 2020/)
  assert.equal((await host.send(work(), { gjor: 'svar', svar: 'done', grunn: 'De står der nå.' })).status, 303)
  assert.equal((await wayOf()).match(/De står der nå/g)?.length, 1, 'said once')
  const measure = await backFrom(workplace.town.deps.db, { kind: 'measure', key: `innspill/${number}/1` })
  assert.ok(measure.some(({ kind, from }) => kind === 'led_to' && from.kind === 'suggestion'))
  assert.match((await page()).text, /Vi svarte ?Gjort\./)
  assert.equal((await host.send(work(), { gjor: 'svar', svar: 'reopened', grunn: 'De er ødelagt.' })).status, 303)
  assert.match((await page()).text, /Venter på Tofte innbyggertorg/, 'opened again, it waits for the hub')
  assert.equal((await host.send(work(), { gjor: 'svar', svar: 'partly', grunn: 'Halvparten er hele.' })).status, 303)
  assert.match((await page()).text, /Vi svarte ?Delvis gjort\./)
})

it('another hub’s people, and a body that it was sent on to, make no measure of it', async () => {
  const typed = { gjor: 'tiltak', tiltak: 'Noe', 'grunn-tiltak': 'Fordi.' }
  const stranger = await workplace.as('hub_manager', 'hub:heggedal')
  assert.equal((await stranger.send(work(), typed)).status, 404)
})
