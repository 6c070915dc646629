import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readPlace, readPosition, type KnownPlace } from './read-place.ts'

const fold = (text: string) => text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a')
const places: KnownPlace[] = [
  { name: 'Holmsbu', otherNames: [], hubId: 1 },
  { name: 'Holmen', otherNames: ['Holmen senter'], hubId: 4 },
  { name: 'Sætre', otherNames: [], hubId: 2 },
  { name: 'Sætre', otherNames: [], hubId: 2 },
]

describe('what someone writes to find a hub', () => {
  it('is a postcode wherever it stands in the text', () => {
    assert.deepEqual(readPlace(' 3484 Holmsbu ', places, fold), { kind: 'postcode', code: '3484' })
  })
  it('is a place by its name, however the letters are typed', () => {
    const answer = readPlace('SAETRE', places, fold)
    assert.equal(answer.kind === 'place' && answer.place.hubId, 2)
  })
  it('is a place when only one begins so', () => {
    const answer = readPlace('holmsb', places, fold)
    assert.equal(answer.kind === 'place' && answer.place.name, 'Holmsbu')
  })
  it('asks back when several begin so', () => {
    const answer = readPlace('holm', places, fold)
    assert.deepEqual(answer.kind === 'several' && answer.places.map((place) => place.name), ['Holmsbu', 'Holmen'])
  })
  it('asks back when a letter is wrong', () => {
    const answer = readPlace('Setre', places, fold)
    assert.deepEqual(answer.kind === 'several' && answer.places.map((place) => place.name), ['Sætre'])
    assert.equal(readPlace('sol', places, fold).kind, 'unknown')
  })
  it('is unknown, with the text kept, when nothing is like it', () => {
    assert.deepEqual(readPlace('Atlantis', places, fold), { kind: 'unknown', text: 'Atlantis' })
  })
  it('is not a postcode when the digits are more than four', () => {
    assert.equal(readPlace('34841', places, fold).kind, 'unknown')
  })
  it('is empty when only blanks were typed', () => {
    assert.deepEqual(readPlace('   ', places, fold), { kind: 'empty' })
  })
})

describe('a position from the browser', () => {
  it('is read when it is a point on earth', () => {
    assert.deepEqual(readPosition('59.547,10.567'), { lat: 59.547, lon: 10.567 })
  })
  it('is refused when it is not', () => {
    for (const text of ['91,10', '59,181', '1e9,1', '59;,1', ',1', 'NaN,NaN', '59.5', '']) assert.equal(readPosition(text), null)
  })
})
