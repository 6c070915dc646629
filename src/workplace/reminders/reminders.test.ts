import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { openPostOffice, type PostOffice } from '../../../tests/post-office.ts'
import { staffAccount } from '../../../tests/staff-account.ts'
import { shownSuggestion } from '../../../tests/suggesting.ts'
import { messageLines } from '../../hubs/index.ts'
import { readPage } from '../../platform/http/testing.ts'
import { day, parseWallTime, stoppedClock } from '../../platform/time/index.ts'
import { answerSuggestion } from '../../suggestions/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'
import { remindBodies } from './remind-bodies.ts'

const PAGE = '/arbeid/utvalg/lsu-tofte/paaminnelser'
const MAILBOX = 'utvalg@kommunen.example'

let workplace: Workplace
let post: PostOffice
let secretary: Colleague
let number: number
before(async () => {
  workplace = await openWorkplace({ now: '2020-09-01T09:00' })
  post = await openPostOffice(workplace.town)
  const { town } = workplace
  const by = await staffAccount(town)
  number = await shownSuggestion(town, by, { title: 'Benk ved brygga' })
  const holder = { kind: 'body', key: 'lsu-tofte' } as const
  const at = town.deps.clock.now()
  await answerSuggestion(town.deps.db, { number, by, at, answer: 'sent_on', reason: 'Deres.', due: day('2020-09-30'), holder })
  secretary = await workplace.as('committee_secretary', 'body:lsu-tofte')
})
after(() => post.close())

/** Two workers come by at that time, and what they wrote leaves. Subjects and texts of what the mailbox got. */
async function mailed(wall: string): Promise<string[]> {
  const clock = stoppedClock(parseWallTime(wall) ?? assert.fail())
  const deps = { ...workplace.town.deps, clock }
  await Promise.all([remindBodies(messageLines).run(deps), remindBodies(messageLines).run(deps)])
  const { mails } = await post.until(wall)
  return mails.filter(({ to }) => [to ?? []].flat().some(({ text }) => text === MAILBOX)).map(({ subject, text }) => `${subject}\n${text}`)
}

it('nobody is written to before the secretary has said where, and not to what is no address', async () => {
  assert.match((await secretary.open(PAGE)).text, /Ingen får påminnelser/)
  const wrong = await readPage(await secretary.submit(PAGE, { epost: 'utvalget' }))
  assert.equal(wrong.status, 422)
  assert.deepEqual(
    wrong.errors.map(({ href }) => href),
    ['#epost'],
  )
  assert.deepEqual(await mailed('2020-09-28T09:12'), [])
})

it('a deadline is told of two weeks before, three days before and the day after, once each however many workers there are', async () => {
  assert.match((await secretary.done(PAGE, { epost: ` ${MAILBOX.toUpperCase()} ` })).text, new RegExp(`Lagret.*går til ${MAILBOX}`))
  assert.deepEqual(await mailed('2020-09-15T09:12'), [], 'more than two weeks')
  assert.deepEqual(await mailed('2020-09-16T05:12'), [], 'nobody is woken')
  const [first = '', ...more] = await mailed('2020-09-16T09:12')
  assert.match(first, /^En frist for Lokalsamfunnsutvalg Tofte/)
  assert.match(first, new RegExp(`Benk ved brygga\\s+Svar innen onsdag 30\\. september 2020\\.\\s+\\S+/arbeid/innspill/${number}\\b`))
  assert.deepEqual(more, [])
  assert.deepEqual(await mailed('2020-09-20T09:12'), [])
  assert.match((await mailed('2020-09-27T09:12')).join(), /Snart: svar innen/)
  assert.match((await mailed('2020-10-01T09:12')).join(), /Den er passert/)
  assert.deepEqual(await mailed('2020-10-20T09:12'), [], 'who is late knows it')
})

it('whoever empties the field gets no more, and a member of the body only sees its page', async () => {
  assert.match((await secretary.done(PAGE, { epost: '' })).text, /Ingen får påminnelser/)
  assert.deepEqual(await mailed('2021-01-20T09:12'), [])
  assert.equal((await (await workplace.as('committee_member', 'body:lsu-tofte')).get(PAGE)).status, 403)
  assert.equal((await (await workplace.as('committee_secretary', 'body:lsu-heggedal')).get(PAGE)).status, 403)
})
