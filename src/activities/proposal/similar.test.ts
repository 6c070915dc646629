import assert from 'node:assert/strict'
import { it } from 'node:test'
import { similarTo } from './similar.ts'

const of = (title: string, body = '') => ({ title, body })
const titles = (wanted: string, body: string, ...among: { title: string; body: string }[]) =>
  similarTo({ title: wanted, body }, among, 3).map(({ title }) => title)

it('what begins alike is of the same thing, however it is bent or written', () => {
  assert.deepEqual(titles('Strikking på torget', '', of('Strikkekafé'), of('Sjakk')), ['Strikkekafé'])
  assert.deepEqual(titles('BRETTSPILL', '', of('Brettspillkveld for alle')), ['Brettspillkveld for alle'])
})

it('words that everybody uses are of nothing', () => {
  assert.deepEqual(titles('Hyggelig kveld for alle', 'Vi møtes på torget', of('Kveld for ungdom', 'Alle som vil')), [])
})

it('two words of the text are enough where the titles differ, one is not', () => {
  assert.deepEqual(titles('Skatekveld', 'Ramper og rullebrett', of('Fri hall', 'Ramper til rullebrett')), ['Fri hall'])
  assert.deepEqual(titles('Skatekveld', 'Ramper', of('Fri hall', 'Ramper for rullestol')), [])
})
