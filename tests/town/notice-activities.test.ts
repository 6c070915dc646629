import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { SessionAnswer } from '../../src/activities/api/shapes.ts'
import { listingOf } from '../../src/platform/openapi/index.ts'
import { askedLater, townsAt, townsOn, type TownThatDay } from './notice.ts'

const Sessions = listingOf(SessionAnswer)
const titles = async (town: TownThatDay, path: string) => (await town.page(path)).texts('.things h3 a')

for (const town of townsOn('2019-11-20')) {
  test(`row 2: both public meetings are listed with the hour to be announced, never as midnight (${town.how})`, async () => {
    for (const [slug, day, date] of [
      ['tofte', '2019-11-21', 'torsdag 21. november'],
      ['slemmestad', '2019-11-27', 'onsdag 27. november'],
    ] as const) {
      const meeting = await town.page(`/aktiviteter/folkemote-${slug}-2019`)
      assert.match(meeting.text, new RegExp(`${date}( 2019 .{0,40}|\\. )Klokkeslett kunngjøres`, 'i'))
      assert.match(meeting.text, /Sted kunngjøres/)
      assert.doesNotMatch(meeting.texts('main').join(' '), /\b(00|24)[.:]00\b|Stengt/)
      const { items } = await town.api(Sessions, `/api/v1/sessions?kind=public_meeting&hub=${slug}&from=2019-11-20&to=2019-11-30`)
      assert.deepEqual(
        items.map(({ startDate, start, end, room }) => ({ startDate, start, end, room })),
        [{ startDate: day, start: null, end: null, room: null }],
      )
    }
    assert.ok((await titles(town, '/aktiviteter?torg=tofte')).some((title) => title.startsWith('Åpent folkemøte på Tofte')))
    assert.ok(
      (await titles(town, '/torg/tofte')).some((title) => title.startsWith('Åpent folkemøte på Tofte')),
      'services and activities side by side',
    )
  })
}

for (const town of townsAt('2019-11-20T12:00')) {
  test(`row 2: a calendar has the meeting as a whole day (${town.how})`, async () => {
    const events = eventsOf(await (await town.get('/aktiviteter/kalender?torg=tofte')).text())
    const meeting = events.find(({ uid }) => uid.startsWith('folkemote-tofte-2019.2019-11-21@'))
    assert.ok(meeting?.startDate.isDate, 'no hour')
    assert.equal(meeting.startDate.toString(), '2019-11-21')
  })
}

const examples = townsAt('2020-01-16T11:30').filter(({ layers }) => layers === 'town')
for (const town of examples) {
  test('row 6: each choice narrows the list to what it says, and the data says the same as the screen', async () => {
    const all = await titles(town, '/aktiviteter')
    for (const [screen, data] of [
      ['torg=tofte', 'hub=tofte'],
      ['for=ungdom', 'audience=youth'],
      ['alder=15', 'age=15'],
      ['sprak=uk', 'language=uk'],
      ['gratis=1', 'free=true'],
      ['mott-opp=1', 'dropIn=true'],
      ['trinnfritt=1&teleslynge=1', 'access=step_free&access=hearing_loop'],
      ['kultur=1', 'culture=true'],
      ['pa-tvers=1', 'intergenerational=true'],
      ['barn-med=1&gratis=1', 'childrenWelcome=true&free=true'],
      ['nar=i-dag', 'to=2020-01-16'],
      ['nar=i-helga', 'from=2020-01-18&to=2020-01-19'],
    ]) {
      const shown = await titles(town, `/aktiviteter?${screen}`)
      const { items } = await town.api(Sessions, `/api/v1/sessions?limit=200&${data}`)
      assert.ok(shown.length > 0 && shown.length < all.length, screen)
      assert.deepEqual(
        items.map(({ title }) => title.nb),
        shown,
        screen,
      )
      const feed = await (await town.get(`/aktiviteter/atom?${screen}`)).text()
      assert.equal(feed.match(/<entry/g)?.length, shown.length, screen)
    }
  })

  test('row 8: what goes on is filled and said, with the hour it ends, and a hub has services and activities on one page', async () => {
    const page = await town.page('/torg/tofte')
    assert.match(page.texts('.things .live').join(' '), /11\.00 pågår til 13 Datahjelp/)
    assert.ok(page.headings.includes('Det som skjer'))
  })

  test('row 20: culture across generations can be found, and each date says who it is for', async () => {
    const page = await town.page('/aktiviteter?kultur=1&pa-tvers=1')
    assert.ok(page.texts('.things h3 a').includes('Allsang'))
    const one = await town.page('/aktiviteter/allsang-holmen')
    assert.match(one.text, /På tvers av generasjoner/)
  })

  test('row 21: the sender is always said, and a volunteer centre never looks like the municipality', async () => {
    const page = await town.page('/aktiviteter')
    const rows = page.texts('.things > li')
    assert.ok(
      rows.every((row) => /Avsender: \S/.test(row)),
      rows.find((row) => !/Avsender/.test(row)),
    )
    const café = rows.find((row) => row.includes('Filosofisk kafé'))
    assert.match(café ?? '', /Avsender: Røyken frivilligsentral og/)
    assert.doesNotMatch(café ?? '', /Avsender: .*(kommune|Innbyggerservice)/)
  })

  test('a date in a calendar keeps its id, and its hour is the clock on the wall', async () => {
    const [event] = eventsOf(await (await town.get('/aktiviteter/datahjelp-tofte/kalender')).text()).filter(({ uid }) =>
      uid.includes('2020-04-02'),
    )
    assert.ok(event)
    assert.equal(event.startDate.toString(), '2020-04-02T11:00:00')
    assert.equal(event.startDate.zone?.tzid, 'Europe/Oslo')
  })
}

for (const town of [...townsAt('2020-01-06T09:00'), askedLater('town', '2020-01-06')].filter(({ layers }) => layers === 'town')) {
  test(`rows 9 and 32: the week of Holmen in January 2020 stands as it was, carried on from the senior centre (${town.how})`, async () => {
    const page = await town.page('/torg/holmen/program')
    assert.match(page.heading, /Holmen uke 2/)
    const days = page.texts('.week-of-things > li')
    assert.match(days[2] ?? '', /12\.30–13\.30 Onsdagsforedrag eksempel .*Videreført fra Holmen seniorsenter/)
    assert.match(days[4] ?? '', /Allsang eksempel .*Videreført fra Holmen seniorsenter/)
    assert.match((await town.page('/aktiviteter/allsang-holmen')).text, /Videreført fra Holmen seniorsenter/)
  })
}

for (const town of townsAt('2020-03-04T12:00').filter(({ layers }) => layers === 'facts')) {
  test(`row 9: a week with nothing in it invites an initiative (${town.how})`, async () => {
    const page = await town.page('/torg/borgen/program')
    assert.match(page.text, /Har du en idé\?/)
    assert.equal(page.linkTo('Foreslå noe på Borgen'), '/aktiviteter/foresla?torg=borgen')
  })

  test(`a choice that means nothing is refused with the word that was meant (${town.how})`, async () => {
    for (const query of ['for=katter', 'alder=gammel', 'nar=snart', 'gratis=kanskje', 'sprak=norsk%20tegn'])
      assert.equal((await town.get(`/aktiviteter?${query}`)).status, 400, query)
    assert.equal((await town.get('/aktiviteter/finnes-ikke')).status, 404)
    assert.equal((await town.get('/api/v1/sessions?from=2020-01-01&to=2030-01-01')).status, 400)
  })
}

function eventsOf(text: string): ICAL.Event[] {
  const calendar = ICAL.Component.fromString(text)
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}
