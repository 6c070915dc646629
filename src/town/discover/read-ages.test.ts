import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAges } from './read-ages.ts'

test('ages are read as people write them', () => {
  for (const [line, ages] of [
    ['barn 0–3 år', '0-3'],
    ['barn 0-3', '0-3'],
    ['for barn mellom 4 og 6 år', '4-6'],
    ['fra 7 til 12 år på Tofte', '7-12'],
    ['noe for en 3-åring i helga', '3'],
    ['treåringer', '3'],
    ['Syvåring', '7'],
    ['15 år', '15'],
    ['over 67 år', '67-120'],
    ['barn under 1 år', '0-1'],
    ['kids 7 to 12 years', '7-12'],
    ['a 3-year-old', '3'],
    ['ages 0-3', '0-3'],
  ] as const)
    assert.equal(readAges(line).ages, ages, line)
})

test('what is no age is left alone', () => {
  for (const line of ['kl. 10–12', 'sak 32/19', 'barn 10–12 mars', 'uke 10', '5 årstider', '3484', '12-6 år', '200 år', 'tre', 'åring', ''])
    assert.deepEqual(readAges(line), { ages: null, rest: line }, line)
})

test('the rest of the line is kept', () => {
  assert.equal(readAges('babysang for barn 0–3 år på Tofte').rest.replaceAll(/\s+/g, ' '), 'babysang for barn på Tofte')
})
