import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { z } from 'zod'
import { answerSuggestion } from '../../src/suggestions/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion, supports } from '../suggesting.ts'

let town: OpenTown
let by: string
before(async () => {
  town = await openTown({ kind: 'town', now: '2020-06-01T12:00' })
  by = await staffAccount(town)
})

const Api = z.object({
  items: z.array(
    z.object({
      hub: z.string().nullable(),
      place: z.string().nullable(),
      asked: z.number(),
      answered: z.number(),
      done: z.number(),
      partly: z.number(),
      declined: z.number(),
      underWay: z.number(),
      waiting: z.number(),
      overdue: z.number(),
      medianDays: z.number().nullable(),
      oldest: z.object({ number: z.number(), days: z.number() }).loose().nullable(),
    }),
  ),
  goals: z.object({ reached: z.number(), voices: z.number(), made: z.number() }),
})
const api = async (query = '') => Api.parse(await (await town.get(`/api/v1/asked-and-answered${query}`)).json())
const File = z.object({ items: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))) })

describe('«du spurte, vi svarte»', () => {
  it('says that nobody has asked, and how to be the first', async () => {
    const page = await town.page('/torg/holmen/du-spurte')
    assert.equal(page.heading, 'Du spurte')
    assert.match(page.text, /Ingen har spurt om noe ennå\. Si hva som mangler/)
    assert.equal(page.linkTo('Gi et innspill'), '/innspill/ny?torg=holmen')
    assert.match((await town.page('/torg/holmen/du-spurte/skjerm')).text, /Ingen har spurt om noe ennå/)
  })

  it('shows a no as plainly as a yes, what most want, and for whom it waits, in three languages', async () => {
    const { db, clock } = town.deps
    const [bench, light] = [
      await shownSuggestion(town, by, { title: 'Benk ved brygga' }),
      await shownSuggestion(town, by, { title: 'Lys i løypa' }),
    ]
    const wanted = await shownSuggestion(town, by, { title: 'Skatebane', hub: 'heggedal' })
    await supports(town, wanted, { value: 'a@example.no' })
    await supports(town, wanted, { value: 'b@example.no' })
    const answer = { by, at: clock.now(), reason: 'Fordi.', due: null } as const
    await answerSuggestion(db, { ...answer, number: bench, answer: 'done' })
    await answerSuggestion(db, { ...answer, number: light, answer: 'not_taken_up' })
    const { text, ...page } = await town.page('/du-spurte')
    assert.match(text, /Du spurte 3 innspill fra alle torg Vi svarte 2 har fått svar/)
    assert.match(text, /gjort 1 .*venter på svar 1 sa vi nei til 1/)
    assert.match(text, /Skatebane Heggedal\. 3 står bak\. Hos Heggedal innbyggertorg\. Ikke besvart ennå\./)
    assert.match(text, /Deltakelse 5 ganger/)
    assert.match(text, /For få svar til å si hvor lang tid/)
    assert.equal(page.linkTo('Tofte'), '/torg/tofte')
    for (const [path, words] of [
      ['/nn/du-spurte', /sa vi nei til 1/],
      ['/en/du-spurte', /refused 1/],
    ] as const)
      assert.match((await town.page(path)).text, words)
    assert.match((await town.page('/torg/tofte/du-spurte')).text, /Du spurte 2 innspill på Tofte Vi svarte 2/)
    assert.match((await town.page('/torg/tofte/du-spurte/skjerm')).text, /2 spurt .*2 besvart .*1 gjort .*1 sa vi nei til/)
  })

  it('says the same as page, table, data and API, of any day', async () => {
    for (const [dato, at] of [
      ['', ''],
      ['?dato=2020-05-01', '?at=2020-05-01'],
    ]) {
      const { items, goals } = await api(at)
      const table = File.parse(await (await town.get(`/apne-data/du-spurte/json${dato}`)).json()).items
      assert.deepEqual(
        table.map((row) => [
          row['torg'],
          row['sted'],
          row['spurt'],
          row['besvart'],
          row['gjort'],
          row['delvis'],
          row['nei'],
          row['i_gang'],
          row['venter'],
          row['median_dager'],
          row['eldste'],
        ]),
        items.map((row) => [
          row.hub,
          row.place,
          row.asked,
          row.answered,
          row.done,
          row.partly,
          row.declined,
          row.underWay,
          row.waiting,
          row.medianDays,
          row.oldest?.number ?? null,
        ]),
      )
      const [all] = items
      const { text } = await town.page(`/du-spurte${dato}`)
      assert.match(text, new RegExp(`Du spurte ${all?.asked} .*Vi svarte ${all?.answered} `))
      assert.match(text, new RegExp(`Deltakelse ${goals.voices} `))
      for (const row of items) assert.equal(row.done + row.partly + row.declined + row.underWay + row.waiting, row.asked)
    }
    assert.equal((await town.get('/api/v1/asked-and-answered?at=i%20dag')).status, 400)
  })

  it('counts what is partly done among what is done of a place, on its page as in the table of its hub', async () => {
    const { db, clock } = town.deps
    const number = await shownSuggestion(town, by, { title: 'Badestige', place: 'holmsbu' })
    await answerSuggestion(db, {
      by,
      at: clock.now(),
      reason: 'Stigen er satt opp, rekkverket kommer.',
      due: null,
      number,
      answer: 'partly',
    })
    const row = (await api()).items.find(({ place }) => place === 'holmsbu')
    assert.deepEqual([row?.done, row?.partly], [0, 1])
    assert.match((await town.page('/naerdemokrati/holmsbu')).text, /1 har fått svar, 1 er helt eller delvis gjort/)
    assert.match((await town.page('/torg/tofte/du-spurte')).text, /Holmsbu Spurt 1 Besvart 1 Gjort 1 Nei 0/)
  })

  it('is led to from the hub, from the suggestions and from local democracy; an unknown hub is not found', async () => {
    for (const [from, to] of [
      ['/torg/tofte', '/torg/tofte/du-spurte'],
      ['/innspill', '/du-spurte'],
      ['/naerdemokrati', '/du-spurte'],
    ] as const)
      assert.ok((await (await town.get(from)).text()).includes(`href="${to}"`), from)
    assert.equal((await town.get('/torg/ingensteds/du-spurte')).status, 404)
  })

  it('says from whom and for whom, and who is missing, once there are enough to tell of nobody alone', async () => {
    assert.deepEqual((await town.page('/torg/heggedal/du-spurte')).texts('section[aria-labelledby="hvem"]'), [])
    for (const title of ['Fem', 'Seks', 'Sju', 'Åtte', 'Ni']) await shownSuggestion(town, by, { title, hub: 'heggedal' })
    const [section = ''] = (await town.page('/torg/heggedal/du-spurte')).texts('section[aria-labelledby="hvem"]')
    assert.match(section, /Ingen har sagt noe for barn, familier, ungdom, voksne og eldre\./)
    assert.match(section, /Fra innbyggere ?(Spurt ?)?6/)
    const { who } = z
      .object({ who: z.object({ from: z.object({ young: z.number() }) }) })
      .parse(await (await town.get('/api/v1/asked-and-answered')).json())
    assert.equal(who.from.young, 0)
  })
})
