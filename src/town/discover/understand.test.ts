import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from './understand.ts'

const HUBS = [
  { slug: 'tofte', names: ['Tofte', 'tofte'] },
  { slug: 'saetre', names: ['Sætre', 'saetre'] },
]
const read = (line: string) => understand(line, HUBS)

test('the same line is understood in bokmål, nynorsk and English', () => {
  const asked = { choices: { gratis: '1', for: 'barn', nar: 'i-helga' }, rest: '' }
  for (const line of [
    'gratis for barn i helga',
    'Gratis for barn i helgen',
    'gratis for born til helga',
    'free for children this weekend',
    'FREE, for kids: at the weekend!',
  ])
    assert.deepEqual(read(line), asked, line)
  assert.deepEqual(read('hva skjer i morgen?'), { choices: { nar: 'i-morgen' }, rest: '' })
  assert.deepEqual(read('kva skjer i morgon'), { choices: { nar: 'i-morgen' }, rest: '' })
  assert.deepEqual(read("what's on tomorrow"), { choices: { nar: 'i-morgen' }, rest: '' })
})

test('a longer phrase goes before the words in it', () => {
  assert.deepEqual(read('barn kan være med i dag')?.choices, { 'barn-med': '1', nar: 'i-dag' })
  assert.deepEqual(read('free of charge today')?.choices, { gratis: '1', nar: 'i-dag' })
})

test('a hub is a choice beside another, in any spelling; a postcode says from where', () => {
  assert.deepEqual(read('noe gratis på saetre i dag'), { choices: { gratis: '1', nar: 'i-dag', torg: 'saetre' }, rest: '' })
  assert.deepEqual(read('for eldre nær 3484'), { choices: { for: 'eldre', naer: '3484' }, rest: '' })
})

test('ages, a day by its name and a language are choices beside others', () => {
  assert.deepEqual(read('Babysang for barn 0–3 år på mandag'), { choices: { alder: '0-3', for: 'barn', nar: 'mandag' }, rest: 'Babysang' })
  for (const line of ['for en 3-åring på laurdag', 'a 3-year-old on Saturday'])
    assert.deepEqual(read(line)?.choices, { alder: '3', nar: 'lordag' }, line)
  for (const line of ['på ukrainsk', 'in Ukrainian', 'noe på ukrainsk'])
    assert.deepEqual(read(line), { choices: { sprak: 'uk' }, rest: '' }, line)
})

test('what is on, of a hub or of all, is of the next seven days', () => {
  assert.deepEqual(read('Hva skjer på Sætre?'), { choices: { nar: 'uka', torg: 'saetre' }, rest: '' })
  assert.deepEqual(read('what’s on'), { choices: { nar: 'uka' }, rest: '' })
  assert.equal(read('hva er et innbyggertorg'), null)
})

test('other words are looked for as they were typed', () => {
  assert.deepEqual(read('Språkkafé i dag'), { choices: { nar: 'i-dag' }, rest: 'Språkkafé' })
})

test('a search for anything else is left alone', () => {
  for (const line of [
    'servicetorget',
    'Tofte',
    '3484',
    'i',
    'dagsenter',
    'barnehage',
    'helgeåpent',
    '',
    '   ',
    '%%%',
    'kulturskole',
    'torsdagstreff',
    'sak 32/19',
  ])
    assert.equal(read(line), null, line)
})

test('whatever is typed, it is read without end or error', () => {
  for (const line of ['x'.repeat(100_000), '\u0000\ud800 i dag', 'i '.repeat(5_000), '((([[[']) assert.doesNotThrow(() => read(line))
})
