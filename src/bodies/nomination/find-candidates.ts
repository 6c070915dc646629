import { findActs, type Act, type Party } from '../../people/index.ts'
import type { Localized } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { AboutCandidate } from './about-candidate.ts'
import type { CandidateState, StepChannel } from './candidate-state.ts'
import type { CandidateOrigin } from './tables.ts'

export interface CandidateStep {
  state: CandidateState
  at: Date
  /** The staff account; null when she did it herself. */
  byAccount: string | null
  channel: StepChannel
}

/** Somebody who would like to sit, as the closed room sees her. */
export interface Candidate extends AboutCandidate {
  id: string
  actId: string
  personId: string
  number: number
  origin: CandidateOrigin
  /** Null for those who are named nowhere. */
  name: string | null
  contacts: Party['contacts']
  state: CandidateState
  /** In the order of time. */
  steps: readonly CandidateStep[]
  /** Numbers of others here with the same address: perhaps the same person twice, perhaps a couple. */
  sameAddress: readonly number[]
  /** Other bodies where somebody with the same address would like to sit. */
  alsoAt: readonly Localized[]
}

/** In the order they came; what is called off, held back or waits for a proven address is left out. Whoever shows it notes who saw it. */
export async function candidatesOf(db: Db, nominationId: number): Promise<Candidate[]> {
  const rows = await db
    .selectFrom('candidate')
    .innerJoin('act', 'act.id', 'candidate.actId')
    .selectAll('candidate')
    .where('nominationId', '=', nominationId)
    .where('act.confirmedAt', 'is not', null)
    .where('act.cancelledAt', 'is', null)
    .orderBy('number')
    .execute()
  const ids = rows.map(({ id }) => id)
  const [acts, steps, elsewhere] = await Promise.all([
    findActs(
      db,
      rows.map(({ actId }) => actId),
    ),
    stepsOf(db, ids),
    elsewhereOf(db, nominationId, ids),
  ])
  const found = rows.flatMap((row) => {
    const own = steps.filter(({ candidateId }) => candidateId === row.id)
    const last = own.at(-1)
    const act = acts.find(({ id }) => id === row.actId)
    return last === undefined || act === undefined ? [] : [{ row, own, last, act }]
  })
  return found.map(({ row, own, last, act }) => ({
    ...row,
    state: last.state,
    steps: own,
    name: act.person.shielded ? null : act.person.name,
    contacts: act.person.shielded ? [] : addressesOf(act),
    sameAddress: found.filter((other) => other.row.id !== row.id && shareAddress(other.act, act)).map((other) => other.row.number),
    alsoAt: elsewhere.filter(({ candidateId }) => candidateId === row.id).map(({ name }) => name),
  }))
}

const addressesOf = ({ person, helper }: Act) => [...person.contacts, ...(helper?.contacts ?? [])]

const shareAddress = (one: Act, other: Act): boolean =>
  one.person.contacts.some(({ value }) => other.person.contacts.some((contact) => contact.value === value))

async function stepsOf(db: Db, ids: readonly string[]): Promise<(CandidateStep & { candidateId: string })[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('candidateStep')
    .select(['candidateId', 'state', 'at', 'byAccount', 'channel'])
    .where('candidateId', 'in', ids)
    .orderBy('id')
    .execute()
}

/** Open elsewhere, with the same address and still standing. */
async function elsewhereOf(db: Db, nominationId: number, ids: readonly string[]): Promise<{ candidateId: string; name: Localized }[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('candidate')
    .innerJoin('contactPoint as own', 'own.personId', 'candidate.personId')
    .innerJoin('contactPoint as same', (join) => join.onRef('same.value', '=', 'own.value').onRef('same.personId', '<>', 'own.personId'))
    .innerJoin('candidate as other', 'other.personId', 'same.personId')
    .innerJoin('act', 'act.id', 'other.actId')
    .innerJoin('nomination', 'nomination.id', 'other.nominationId')
    .innerJoin('body', 'body.slug', 'nomination.body')
    .select(['candidate.id as candidateId', 'body.name'])
    .distinct()
    .where('candidate.id', 'in', ids)
    .where('other.nominationId', '<>', nominationId)
    .where('nomination.settledAt', 'is', null)
    .where('act.confirmedAt', 'is not', null)
    .where('act.cancelledAt', 'is', null)
    .execute()
}

/** The candidate of an act with what she stands for. */
export interface CandidateOfAct {
  id: string
  nominationId: number
  body: string
  name: Localized
  hub: string
  /** Null: her address has not been proven yet. */
  state: CandidateState | null
  steps: readonly CandidateStep[]
  settledAt: Date | null
  /** The day on which all that is kept of the candidacy goes. */
  eraseOn: Day | null
}

export async function candidateOfAct(db: Db, actId: string): Promise<CandidateOfAct | null> {
  const row = await db
    .selectFrom('candidate')
    .innerJoin('nomination', 'nomination.id', 'candidate.nominationId')
    .innerJoin('body', 'body.slug', 'nomination.body')
    .innerJoin('hub', 'hub.id', 'body.hubId')
    .select([
      'candidate.id',
      'nomination.id as nominationId',
      'nomination.body',
      'body.name',
      'hub.slug as hub',
      'nomination.settledAt',
      'nomination.eraseOn',
    ])
    .where('candidate.actId', '=', actId)
    .executeTakeFirst()
  if (!row) return null
  const steps = await stepsOf(db, [row.id])
  return { ...row, steps, state: steps.at(-1)?.state ?? null }
}
