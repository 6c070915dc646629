import assert from 'node:assert/strict'
import { before, it } from 'node:test'
import { answerSuggestion, hideSuggestion, indexMissingSuggestions, splitSuggestion } from '../../src/suggestions/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion } from '../suggesting.ts'

let town: OpenTown
let by: string
let lamp: number
before(async () => {
  town = await openTown({ kind: 'facts', now: '2020-06-01T12:00' })
  by = await staffAccount(town)
  lamp = await shownSuggestion(town, by, { title: 'Gatelykt ved brygga', place: 'holmsbu' })
})
const found = async (words: string) => (await town.page(`/sok?q=${words}`)).html.includes(`/innspill/${lamp}"`)
const feed = async (path: string) => {
  const answer = await town.get(path)
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-type') ?? '', /atom/)
  return answer.text()
}

it('what everybody can read is found by its heading, its number and its place, and never by what somebody wrote', async () => {
  assert.ok(await found('gatelykt'))
  assert.ok(await found(`innspill+${lamp}`))
  assert.ok(!(await found('vi+trenger+det')), 'the text of whoever voiced it')
})

it('what was shown before suggestions were found is found from the next start on, once', async () => {
  const { db } = town.deps
  await db.deleteFrom('searchEntry').where('kind', '=', 'suggestion').execute()
  assert.ok(!(await found('gatelykt')))
  assert.equal(await indexMissingSuggestions(db), 1)
  assert.equal(await indexMissingSuggestions(db), 0)
  assert.ok(await found('gatelykt'))
})

it('a list of all and of a hub is followed in a news reader, and so is the way of one, step by step', async () => {
  const { db, clock } = town.deps
  await answerSuggestion(db, { number: lamp, by, at: clock.now(), answer: 'planned', reason: 'Lykta er bestilt.', due: null })
  const all = await feed('/innspill/atom')
  assert.match(all, /Gatelykt ved brygga[\s\S]*Bestemt/)
  assert.match(await feed('/innspill/atom?torg=tofte'), /Gatelykt/)
  assert.doesNotMatch(await feed('/innspill/atom?torg=borgen'), /Gatelykt/)
  const way = await feed(`/innspill/${lamp}/atom`)
  assert.match(way, /<title>Planlagt<\/title>[\s\S]*Lykta er bestilt\.[\s\S]*<title>Mottatt<\/title>/)
  assert.equal((await town.page(`/innspill/${lamp}`)).linkTo('Følg i en nyhetsleser (Atom)'), `/innspill/${lamp}/atom`)
})

it('what is hidden is found no more, and parts are found as what they are', async () => {
  const { db, clock } = town.deps
  const at = clock.now()
  const [tent] = await splitSuggestion(db, { number: lamp, by, at, reason: 'To ting.', titles: ['Partytelt til utlån', 'Flere lykter'] })
  assert.match((await town.page('/sok?q=partytelt')).html, new RegExp(`/innspill/${tent}"`))
  await hideSuggestion(db, { number: lamp, by, at, rule: 'advert', reason: 'Reklame.' })
  assert.ok(!(await found('gatelykt')))
  assert.doesNotMatch(await feed('/innspill/atom'), /Gatelykt/)
})
