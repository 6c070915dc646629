import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { townTexts } from './texts.ts'

const [nb, nn, en] = [townTexts('nb'), townTexts('nn'), townTexts('en')]

describe('what the town says', () => {
  test('one open hub is written in the singular, several in the plural', () => {
    assert.equal(nb.front.openNow(1, 8), 'Ett av åtte torg er åpent nå. Kom innom.')
    assert.equal(nb.front.openNow(6, 8), 'Seks av åtte torg er åpne nå. Kom innom.')
    assert.equal(nn.front.openNow(1, 8), 'Eitt av åtte torg er ope no. Kom innom.')
    assert.equal(nn.front.openNow(6, 8), 'Seks av åtte torg er opne no. Kom innom.')
    assert.equal(en.front.openNow(1, 8), 'One of eight hubs is open now. Drop in.')
    assert.equal(en.front.openNow(6, 8), 'Six of eight hubs are open now. Drop in.')
  })

  test('none is a sentence of its own, and thirteen is a figure', () => {
    assert.equal(nb.front.openNow(0, 8), 'Ingen torg er åpne akkurat nå.')
    assert.equal(en.front.inOperation(0, 8), 'None of eight hubs in operation.')
    assert.equal(nn.front.someUnknown(13), '13 torg har ikkje kunngjort opningstidene.')
    assert.equal(en.front.someUnknown(1), 'One hub has not announced opening hours.')
  })

  test('the notice of 2019 reads right in bokmål', () => {
    assert.equal(nb.front.inOperation(2, 8), 'To av åtte torg i drift.')
    assert.equal(nb.list.lead(2, 6, 0), '2 i drift, 6 planlagte.')
    assert.equal(
      nb.front.firstAfterMerger('Tofte innbyggertorg', '2. januar 2020'),
      'Første torg som åpnet etter sammenslåingen: Tofte innbyggertorg, 2. januar 2020.',
    )
  })

  test('hours that are not announced come with whom to ask', () => {
    assert.match(nb.hub.tellMeAsk('Innbyggerservice', 'Tofte innbyggertorg'), /si fra når de er klare/)
  })

  test('every search kind has its word in every language', () => {
    for (const other of [nn, en]) assert.deepEqual(Object.keys(other.search.kinds), Object.keys(nb.search.kinds))
  })
})
