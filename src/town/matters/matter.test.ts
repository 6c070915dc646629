import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Link } from '../../chain/index.ts'
import type { AgendaOnDay, MeetingOnDay } from '../../meetings/index.ts'
import { day } from '../../platform/time/index.ts'
import type { AskedOf } from '../cases/asked-of.ts'
import { mattersOf, type Sources } from './matter.ts'

const ITEM: AgendaOnDay = {
  number: 1,
  title: { nb: 'Benk' },
  fullTitle: null,
  paper: null,
  papers: [],
  link: null,
  hearing: null,
  politicalCase: null,
  suggestions: [],
  closedBasis: null,
  outcome: null,
  outcomeOn: null,
}
const meeting = (on: string, agenda: readonly Partial<AgendaOnDay>[], cancelled: string | null = null): MeetingOnDay => ({
  key: on,
  bodySlug: 'lsu-tofte',
  bodyName: { nb: 'LSU' },
  number: 1,
  sequence: 0,
  day: day(on),
  time: null,
  hub: 'tofte',
  room: null,
  cancelled: cancelled === null ? null : { nb: cancelled },
  knownFrom: day('2020-01-01'),
  layer: 'fact',
  source: null,
  agenda: agenda.map((item, k) => ({ ...ITEM, number: k + 1, ...item })),
})
const asked = (key: string, due: string, said: string | null = null): AskedOf => ({
  hearing: {
    key,
    organ: 'kommunestyret',
    organName: { nb: 'Kommunestyret' },
    politicalCase: null,
    title: { nb: key },
    body: null,
    link: null,
    from: day('2020-01-01'),
    due: day(due),
    places: ['tofte'],
    themes: [],
    layer: 'fact',
    source: null,
  },
  statement:
    said === null
      ? undefined
      : {
          key,
          bodySlug: 'lsu-tofte',
          hearing: key,
          day: day(said),
          text: { nb: 'Ja' },
          outcome: null,
          changed: null,
          outcomeOn: null,
          decidedIn: null,
          layer: 'fact',
        },
})
const said = (kind: 'sent_on' | 'taken_up' | 'done', on: string, due: string | null): Link => ({
  id: 1,
  from: { kind: 'suggestion', key: '7' },
  kind,
  to: null,
  day: day(on),
  holder: { kind: 'body', key: 'lsu-tofte' },
  title: 'x',
  due: due === null ? null : day(due),
  reason: 'Fordi.',
  closedBasis: null,
})
const EMPTY: Sources = { day: day('2020-06-01'), meetings: [], asked: [], suggestions: [] }
const told = (given: Partial<Sources>) =>
  mattersOf({ ...EMPTY, ...given }).map(({ stage, title, due, on, isUntold }) => [stage, title.nb, due ?? on, isUntold])

describe('what a body has to do', () => {
  it('waits with the first deadline first, until it stands on an agenda; and is settled when the body has said what it thinks', () => {
    const hearings = [asked('sent', '2020-07-01'), asked('tidlig', '2020-06-10'), asked('svart', '2020-05-20', '2020-05-10')]
    assert.deepEqual(told({ asked: hearings }), [
      ['waits', 'tidlig', '2020-06-10', false],
      ['waits', 'sent', '2020-07-01', false],
      ['decided', 'svart', '2020-05-10', false],
    ])
    const [one] = told({ asked: [asked('tidlig', '2020-06-10')], meetings: [meeting('2020-06-05', [{ hearing: 'tidlig' }])] })
    assert.deepEqual(one, ['treated', 'tidlig', '2020-06-10', false], 'once, and with its deadline')
  })

  it('is not settled because its meeting is over; a closed item is, and a cancelled meeting treats nothing', () => {
    assert.deepEqual(told({ meetings: [meeting('2020-05-05', [{}])] }), [['treated', 'Benk', '2020-05-05', true]])
    assert.deepEqual(told({ meetings: [meeting('2020-05-05', [{ closedBasis: 'offl_13' }])] }), [['decided', 'Benk', '2020-05-05', false]])
    assert.deepEqual(told({ meetings: [meeting('2020-07-05', [{ closedBasis: 'offl_13' }])] }), [['treated', 'Benk', '2020-07-05', false]])
    assert.deepEqual(told({ meetings: [meeting('2020-07-05', [{}], 'Storm')] }), [])
  })

  it('has what was sent on to it, from when it lies there until it is answered', () => {
    const suggestion = (last: Link) => ({ suggestions: [{ number: 7, title: { nb: 'Lys' }, last }] })
    assert.deepEqual(told(suggestion(said('sent_on', '2020-05-01', '2020-06-20'))), [['waits', 'Lys', '2020-06-20', false]])
    assert.deepEqual(told(suggestion(said('taken_up', '2020-05-01', '2020-06-20'))), [['treated', 'Lys', '2020-06-20', false]])
    assert.deepEqual(told(suggestion(said('done', '2020-05-21', null))), [['decided', 'Lys', '2020-05-21', false]])
  })
})
