import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import fc from 'fast-check'
import {
  answerSuggestion,
  considerProposal,
  declineProposal,
  findProposal,
  placeProposal,
  propose,
  suggestWording,
  unplaceProposal,
  waitingSuggestion,
  type ProposalState,
} from '../../src/activities/index.ts'
import { cancelAct, newActKey } from '../../src/people/index.ts'
import { actKinds } from '../../src/town/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'
import { staffAccount } from '../staff-account.ts'

let town: OpenTown
let by: string
before(async () => {
  town = await openTown({ kind: 'facts', now: '2020-01-20T12:00' })
  by = await staffAccount(town)
})

const WISH = { often: 'open', weekday: null, day: null, starts: null, ends: null } as const
const wording = (title: string) => ({ title, body: 'Ramper', audience: 'youth', help: null, nickname: null, ...WISH }) as const

/** What a proposal is by rules so simple that they can be read at a glance. */
interface Model {
  state: ProposalState
  shown: boolean
  title: string
  told: number
}

const ACTS = ['show', 'hide', 'suggest', 'take', 'refuse', 'yes', 'no', 'again', 'place', 'unplace', 'withdraw'] as const
type Act = (typeof ACTS)[number]

const isOpen = ({ state }: Model) => state === 'received' || state === 'considered' || state === 'suggested'

/** The state after the act, or null when it cannot be done. */
function after(model: Model, act: Act): Model | null {
  const { state, shown } = model
  const to = (next: ProposalState, more: Partial<Model> = {}): Model => ({ ...model, state: next, ...more })
  const told = model.told + 1
  switch (act) {
    case 'show':
      if (!isOpen(model)) return shown ? model : null
      return shown ? model : to(state === 'received' ? 'considered' : state, { shown: true, told })
    case 'hide':
      if (!shown) return model
      return state === 'placed' || state === 'withdrawn' ? null : to(state === 'considered' ? 'received' : state, { shown: false })
    case 'suggest':
      return isOpen(model) ? to('suggested', { told }) : null
    case 'take':
      return state === 'suggested' ? to('considered', { shown: true, title: 'Endret' }) : null
    case 'refuse':
      return state === 'suggested' ? to('considered') : null
    case 'yes':
      return state === 'received' || state === 'considered' ? to('approved', { shown: true, told }) : null
    case 'no':
      return isOpen(model) || state === 'approved' ? to('declined', { told }) : null
    case 'again':
      return state === 'approved' || state === 'declined' ? to('considered', { told }) : null
    case 'place':
      return state === 'approved' ? to('placed', { told }) : model
    case 'unplace':
      return state === 'placed' ? to('approved') : model
    case 'withdraw':
      return isOpen(model) || state === 'approved' ? to('withdrawn') : null
  }
}

async function does(number: number, actId: string, act: Act): Promise<void> {
  const { db, clock } = town.deps
  const given = { number, by, at: clock.now() }
  const placing = { number, activityKey: `skate-${number}`, by, at: given.at }
  switch (act) {
    case 'show':
      return considerProposal(db, { ...given, kind: 'shown' })
    case 'hide':
      return considerProposal(db, { ...given, kind: 'hidden' })
    case 'yes':
      return considerProposal(db, { ...given, kind: 'approved' })
    case 'again':
      return considerProposal(db, { ...given, kind: 'reopened' })
    case 'no':
      return declineProposal(db, { ...given, reason: 'Ikke plass nå.' })
    case 'suggest':
      return suggestWording(db, { ...given, wording: wording('Endret'), why: 'Klarere.' })
    case 'take':
    case 'refuse': {
      const nr = (await waitingSuggestion(db, number))?.nr ?? 0
      return answerSuggestion(db, { number, nr, takes: act === 'take', reply: null, at: given.at })
    }
    case 'place':
      return db.transaction().execute((tx) => placeProposal(tx, placing))
    case 'unplace':
      return db.transaction().execute((tx) => unplaceProposal(tx, placing))
    case 'withdraw':
      await cancelAct(db, actKinds(town.deps), { actId, by: 'person', at: given.at })
  }
}

async function seen(number: number, actId: string): Promise<Model> {
  const { db } = town.deps
  const found = (await findProposal(db, { number })) ?? assert.fail('it is lost')
  const events = await db.selectFrom('event').select('id').where('kind', '=', 'act.notice').where('subject', '=', `act:${actId}`).execute()
  assert.equal(
    found.closedAt !== null,
    !['received', 'considered', 'suggested'].includes(found.state),
    'closed when it is answered, and not before',
  )
  return { state: found.state, shown: found.shownAt !== null, title: found.wording?.title ?? '', told: events.length }
}

test('whatever is done to a proposal in whatever order, it stands where a simple model says, and each step that concerns its proposer is told once', async () => {
  const { db, clock } = town.deps
  const acts = fc.array(fc.constantFrom(...ACTS), { minLength: 4, maxLength: 14 })
  await fc.assert(
    fc.asyncProperty(acts, async (walk) => {
      const { actId } = await propose(db, {
        hub: 'tofte',
        wording: wording('Skatekveld'),
        proposer: { credit: 'young', association: null, ageBand: '13-15' },
        person: { name: null, language: 'nb', contacts: [{ kind: 'email', value: 'skate@example.no' }] },
        channel: 'web',
        key: newActKey(),
        publicUrl: 'http://localhost',
        at: clock.now(),
      })
      const number = (await findProposal(db, { actId }))?.number ?? assert.fail('not received')
      let model: Model = { state: 'received', shown: false, title: 'Skatekveld', told: 0 }
      for (const act of walk) {
        // Whoever has taken it back has called the act off: doing so again does nothing.
        if (act === 'withdraw' && model.state === 'withdrawn') continue
        const next = after(model, act)
        if (next === null) await assert.rejects(does(number, actId, act), act)
        else {
          await does(number, actId, act)
          model = next
        }
        assert.deepEqual(await seen(number, actId), model, `${act} of ${walk.join(', ')}`)
      }
    }),
    { numRuns: 25, seed: 20_200_120 },
  )
})
