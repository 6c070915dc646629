import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openTown, type OpenTown } from '../open-town.ts'

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-01-06T12:00' })
})

const sectionOf = (page: { texts(of: string): readonly string[] }, heading: string) =>
  page.texts('section').find((one) => one.startsWith(heading)) ?? ''

test('the page of a provider tells what it does in the days ahead, at which hub, and whom it looks for', async () => {
  const page = await town.page('/tilbyder/naermiljosentralen-heggedal')
  const happens = sectionOf(page, 'Det som skjer')
  assert.match(happens, /Middag for alle/)
  assert.match(happens, /Heggedal\. /)
  assert.match(sectionOf(page, 'Vil du hjelpe til?'), /Kaffekoker/i)
})

test('what others do does not stand there, and who does nothing has no such section', async () => {
  const library = await town.page('/tilbyder/naermiljosentralen-heggedal')
  assert.doesNotMatch(library.text, /Lunsjkonsert/)
  const office = await town.page('/tilbyder/innbyggerservice')
  assert.equal(sectionOf(office, 'Vil du hjelpe til?'), '')
})

test('on a day that is past, what was needed then is not asked for now', async () => {
  const page = await town.page('/tilbyder/naermiljosentralen-heggedal?dato=2020-01-02')
  assert.equal(sectionOf(page, 'Vil du hjelpe til?'), '')
})

test('an address in other letters leads to the page that is meant', async () => {
  const answer = await town.get('/nn/tilbyder/Innbyggerservice?dato=2020-01-02')
  assert.deepEqual([answer.status, answer.headers.get('location')], [301, '/nn/tilbyder/innbyggerservice?dato=2020-01-02'])
  assert.equal((await town.get('/tilbyder/finnes-ikke')).status, 404)
})
