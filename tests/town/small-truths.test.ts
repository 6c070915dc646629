import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../open-town.ts'
import { townsAt } from './notice.ts'

for (const town of townsAt('2026-11-25T15:17')) {
  test(`the front says whose hours are examples: those of the houses (${town.how})`, async () => {
    const board = (await town.page('/')).text
    if (town.layers === 'town') assert.match(board, /Tidene er eksempler; bare Borgen har kunngjort tidene for huset\./)
    assert.doesNotMatch(board, /har kunngjort sine/)
  })

  test(`nobody is offered to hear of hours that are told already (${town.how})`, async () => {
    const borgen = (await town.page('/torg/borgen')).texts('#bli-med ~ *, section').join(' ')
    assert.match(borgen, /Få vite når åpningstidene er klare for resten/)
    assert.doesNotMatch(borgen, /Få vite når åpningstidene er klare, og/)
    assert.match((await town.page('/torg/tofte')).text, /Få vite når åpningstidene er klare, og når det er noe nytt\./)
  })
}

test('a parameter that a list does not know is refused as a problem, not answered with the first page', async () => {
  const town = await openTown({ now: '2026-11-25T15:17' })
  for (const list of ['hubs', 'providers', 'places', 'news']) {
    for (const query of ['cursor=xyz', 'after=xyz']) {
      const answer = await town.get(`/api/v1/${list}?${query}`)
      assert.equal(answer.status, 400, `${list}?${query}`)
      assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/)
      assert.match(await answer.text(), new RegExp(`"${query.split('=')[0]}"`))
    }
    assert.equal((await town.get(`/api/v1/${list}?limit=2`)).status, 200, list)
  }
})

test('a day that does not exist is refused in words that say how one is written', async () => {
  const town = await openTown({ now: '2026-11-25T15:17' })
  const answer = await town.get('/api/v1/sessions?from=2020-02-31')
  assert.equal(answer.status, 400)
  assert.match(await answer.text(), /"message":"Skriv en dato som finnes, slik: 2026-11-21\."/)
})

test('absurd questions to the search, and places far from here, are answered by what to do', async () => {
  const town = await openTown({ now: '2026-11-25T15:17' })
  const long = await town.page(`/sok?q=${'a'.repeat(5_000)}`)
  assert.equal(long.status, 400)
  assert.match(long.text, /høyst 400 tegn/)
  assert.ok(long.html.length < 40_000)
  for (const from of ['-1', 'x', '99999']) assert.equal((await town.get(`/sok?q=a&fra=${from}`)).status, 400, from)
  const far = await town.page('/finn?pos=1,2')
  assert.equal(far.status, 404)
  assert.match(far.text, /Du er langt unna\. Det nærmeste torget er /)
  assert.match((await town.page('/finn?pos=59.55,10.57')).heading, /Nærmest deg: Tofte/)
})

test('the feed of a hub without news is of the day, not of 1970', async () => {
  const feed = await (await (await openTown({ now: '2019-09-01T12:00', kind: 'facts' })).get('/torg/borgen/nytt/atom')).text()
  assert.doesNotMatch(feed, /<entry>|1970/)
  assert.match(feed, /<updated>2019-09-01T00:00:00\+02:00<\/updated>/)
})
