import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readParty } from './read-party.ts'

const ASKED = { name: 'optional', contact: 'needed', mayBeRung: true } as const
const read = (typed: Record<string, string>) =>
  readParty({ adresse: 'datter@example.no', ...typed }, { asked: ASKED, language: 'nb', lang: 'nb' })

test('whoever helps another names both, and her own name twice is no name of whom she helps', () => {
  const helps = { hjelper: 'ja', hjelpernavn: 'Test Datter' }
  const twice = read({ ...helps, navn: ' test  datter ' })
  assert.deepEqual(
    twice.faults.map(({ field }) => field),
    ['navn'],
  )
  assert.match(twice.faults[0]?.message ?? '', /navnet til den du hjelper/)
  const right = read({ ...helps, navn: 'Test Mor' })
  assert.deepEqual(right.faults, [])
  assert.deepEqual([right.person.name, right.person.contacts, right.helper?.name], ['Test Mor', [], 'Test Datter'])
  assert.deepEqual(read({ navn: 'Test Datter', hjelpernavn: 'Test Datter' }).faults, [], 'who does not say that she helps is not asked')
})

test('a name of 300 signs is said at its field, whoever’s it is', () => {
  const long = 'Navnesen '.repeat(40).trim()
  const fields = (typed: Record<string, string>) => read(typed).faults.map(({ field, message }) => [field, /høyst 120 tegn/.test(message)])
  assert.deepEqual(fields({ navn: long }), [['navn', true]])
  assert.deepEqual(fields({ navn: 'Test Mor', hjelper: 'ja', hjelpernavn: long }), [['hjelpernavn', true]])
})
