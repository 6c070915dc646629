import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { considerProposal, findProposal, joinProposal, propose } from '../../src/activities/index.ts'
import { newActKey } from '../../src/people/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { staffAccount } from '../staff-account.ts'

const CONTENDERS = 64

let town: OpenTown
let by: string
before(async () => {
  town = await openTown({ kind: 'facts', now: '2020-01-20T12:00' })
  by = await staffAccount(town)
})

const common = () => ({ channel: 'web', publicUrl: 'http://localhost', at: town.deps.clock.now(), key: newActKey() }) as const
const contact = { kind: 'email', value: 'alle@example.no' } as const

async function shownProposal(): Promise<number> {
  const wish = { often: 'open', weekday: null, day: null, starts: null, ends: null } as const
  const { actId } = await propose(town.deps.db, {
    ...common(),
    hub: 'tofte',
    wording: { title: 'Skatekveld', body: 'Ramper', audience: 'youth', help: null, nickname: null, ...wish },
    proposer: { credit: 'resident', association: null, ageBand: null },
    person: { name: null, language: 'nb', contacts: [] },
  })
  const found = await findProposal(town.deps.db, { actId })
  const number = found?.number ?? assert.fail('not received')
  await considerProposal(town.deps.db, { number, by, at: town.deps.clock.now(), kind: 'shown' })
  return number
}

const joins = (number: number, canHelp: string | null) =>
  joinProposal(town.deps.db, {
    ...common(),
    number,
    hub: 'tofte',
    canHelp,
    person: { name: null, language: 'nb', contacts: [contact] },
    proven: [contact],
  })

test('of sixty-four who join at once with the same address one is counted, and the others are told that they were in already', async () => {
  const number = await shownProposal()
  await Promise.all(Array.from({ length: CONTENDERS }, () => joins(number, null)))
  assert.deepEqual((await findProposal(town.deps.db, { number }))?.joins, { wants: 1, helps: 0 })
  const rows = await town.deps.db.selectFrom('proposalJoin').select('endedBecause').where('proposal', '=', number).execute()
  assert.equal(rows.length, CONTENDERS)
  assert.equal(rows.filter(({ endedBecause }) => endedBecause === 'already').length, CONTENDERS - 1)
})

test('whoever comes again with help to give counts once, as a helper, however many come at once', async () => {
  const number = await shownProposal()
  await joins(number, null)
  await Promise.all(Array.from({ length: 16 }, (_, k) => joins(number, k % 2 === 0 ? 'Ti sjakkbrett' : null)))
  assert.deepEqual((await findProposal(town.deps.db, { number }))?.joins, { wants: 0, helps: 1 })
})

test('of sixteen who answer the same proposal at once, yes and no, one answer stands, and each that stood was told once', async () => {
  const number = await shownProposal()
  const answers = Array.from({ length: 16 }, () =>
    considerProposal(town.deps.db, { number, by, at: town.deps.clock.now(), kind: 'approved' }),
  )
  const outcomes = await Promise.allSettled(answers)
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
  assert.equal((await findProposal(town.deps.db, { number }))?.state, 'approved')
})
