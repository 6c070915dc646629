import assert from 'node:assert/strict'
import { before, it } from 'node:test'
import { considerProposal, findProposal, joinProposal, propose } from '../../src/activities/index.ts'
import { approvedOrganisation, contactOf, staffOf } from '../../src/people/organisations/testing.ts'
import { findAct, kindOf, newActKey } from '../../src/people/index.ts'
import { day } from '../../src/platform/time/index.ts'
import { borrowRoom } from '../../src/resources/index.ts'
import { actKinds } from '../../src/town/index.ts'
import { openTown, type OpenTown } from '../open-town.ts'

let town: OpenTown
let staffId: string
let group: Awaited<ReturnType<typeof approvedOrganisation>>
before(async () => {
  // A Tuesday.
  town = await openTown({ now: '2022-03-01T08:00' })
  const { db, clock } = town.deps
  staffId = await staffOf(db)
  const given = { address: 'leder@example.no', number: '974760673', name: 'Samtalegruppe (eksempel)', staffId }
  group = await approvedOrganisation(db, { ...given, at: clock.now() })
  await db.updateTable('organisation').set({ provider: 'kirken-i-teglen' }).where('id', '=', group.organisationId).execute()
})

const common = () => {
  const person = { name: 'Test Leder', language: 'nb', contacts: [contactOf('leder@example.no')] } as const
  const how = { channel: 'web', key: newActKey(), publicUrl: 'http://localhost', at: town.deps.clock.now() } as const
  return { person, ...how, proven: [contactOf('leder@example.no')] }
}
const theirs = () => ({ organisation: { organisationId: group.organisationId, membershipId: group.leader.id } })

const mark = (sensitive: boolean) => town.deps.db.updateTable('provider').set({ sensitive }).where('slug', '=', 'kirken-i-teglen').execute()

async function isMasked(id: string) {
  const act = (await findAct(town.deps.db, id)) ?? assert.fail('no act')
  return (await kindOf(actKinds(town.deps), act).describe(town.deps.db, act, 'nb')).isSensitive
}

async function borrows() {
  const hub = await town.deps.db.selectFrom('hub').select(['id', 'slug']).where('slug', '=', 'saetre').executeTakeFirstOrThrow()
  const when = { day: day('2022-03-01'), from: 1140, to: 1260, weeks: 1, onlyFree: false }
  const who = { size: 18, borrower: 'voluntary', hasAdult: true, registeredBy: null, helper: null, open: null } as const
  return (await borrowRoom(town.deps.db, { ...common(), ...theirs(), ...when, ...who, hub, room: 'storsalen' })).actId
}

async function proposesAndIsJoined() {
  const { db, clock } = town.deps
  const wish = { often: 'open', weekday: null, day: null, starts: null, ends: null } as const
  const { actId } = await propose(db, {
    ...common(),
    ...theirs(),
    hub: 'saetre',
    wording: { title: 'En kveld', body: 'Vi prater', audience: 'everyone', help: null, nickname: null, ...wish },
    proposer: { credit: 'association', association: 'Samtalegruppe (eksempel)', ageBand: null },
  })
  const { number } = (await findProposal(db, { actId })) ?? assert.fail('not received')
  await considerProposal(db, { number, by: staffId, at: clock.now(), kind: 'shown' })
  const joined = await joinProposal(db, { ...common(), number, hub: 'saetre', canHelp: null })
  return [actId, joined.actId]
}

it('what an organisation that is a sensitive provider borrows or proposes is not named in messages, nor to whoever joins it', async () => {
  const acts = [await borrows(), ...(await proposesAndIsJoined())]
  for (const sensitive of [false, true]) {
    await mark(sensitive)
    for (const act of acts) assert.equal(await isMasked(act), sensitive)
  }
})
