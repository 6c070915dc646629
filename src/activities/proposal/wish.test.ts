import assert from 'node:assert/strict'
import { it } from 'node:test'
import { day } from '../../platform/time/index.ts'
import type { Wish } from './proposal.ts'
import { draftRhythm, wishWords } from './wish.ts'

const TODAY = day('2020-01-20')
const wish = (some: Partial<Wish>): Wish => ({ often: 'open', weekday: null, day: null, starts: null, ends: null, ...some })

it('says a wish as one says it, and what is not decided is not guessed', () => {
  assert.equal(wishWords(wish({ often: 'weekly', weekday: 5, starts: '18:00', ends: '21:00' }), 'nb'), 'hver fredag, 18.00–21.00')
  assert.equal(wishWords(wish({ often: 'fortnightly' }), 'nn'), 'annakvar veke')
  assert.equal(wishWords(wish({ often: 'once', day: day('2020-02-07') }), 'en'), 'Friday 7 February 2020')
  assert.equal(wishWords(wish({}), 'nb'), 'ikke bestemt når')
  const night = wish({ often: 'once', day: day('2027-03-28'), starts: '02:30', ends: '05:00' })
  assert.equal(wishWords(night, 'nb'), 'søndag 28. mars 2027, 02.30–05.00. Klokka stilles fram denne natta, så 2.30 finnes ikke')
})

it('makes a rhythm of what was said, at least a week ahead, and none of what was not', () => {
  assert.deepEqual(draftRhythm(wish({ often: 'weekly', weekday: 5, starts: '18:00', ends: '21:00' }), TODAY), {
    from: '2020-01-31',
    rule: 'FREQ=WEEKLY;BYDAY=FR',
    at: '18:00',
    ends: '21:00',
    skip: [],
    extra: [],
    except: [],
  })
  assert.equal(draftRhythm(wish({ often: 'monthly', weekday: 1 }), TODAY)?.rule, 'FREQ=MONTHLY;BYDAY=1MO')
  assert.equal(draftRhythm(wish({ often: 'once', day: day('2020-02-07') }), TODAY)?.from, '2020-02-07')
  assert.equal(draftRhythm(wish({ often: 'once', day: day('2020-01-07') }), TODAY), null, 'it has been')
  assert.equal(draftRhythm(wish({ often: 'weekly' }), TODAY), null)
})
