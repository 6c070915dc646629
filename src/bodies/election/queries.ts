import type { Db } from '../../platform/database/index.ts'
import { hiddenNames } from '../hidden-names.ts'
import type { Count, Election, RoundCounts } from './election.ts'

/** Of a body, the latest first. Names stand as long as they are kept; who shows them decides who sees whom. */
export async function electionsOf(db: Db, body: string): Promise<Election[]> {
  const rows = await db
    .selectFrom('election')
    .select(['id', 'body', 'number', 'post', 'seats', 'method', 'heldOn', 'lotKey', 'objectedAt', 'acclaimedAt', 'closedAt', 'eraseOn'])
    .where('body', '=', body)
    .orderBy('number', 'desc')
    .execute()
  return Promise.all(
    rows.map(async (row) => {
      const [candidates, hidden, rounds, draws] = await Promise.all([
        db
          .selectFrom('electionCandidate')
          .select(['number', 'name', 'consent', 'elected'])
          .where('electionId', '=', row.id)
          .orderBy('number')
          .execute(),
        hiddenNames(db, body),
        countsOf(db, row.id),
        db.selectFrom('electionDraw').select(['round', 'firstNumber', 'secondNumber']).where('electionId', '=', row.id).execute(),
      ])
      const lots = new Map(
        draws.map(({ round, firstNumber, secondNumber }) => [
          round as number,
          { key: row.lotKey, numbers: [firstNumber, secondNumber] as const },
        ]),
      )
      const shown = candidates.map((one) => ({ ...one, name: one.name !== null && hidden.has(one.name) ? null : one.name }))
      return { ...row, candidates: shown, rounds, lots }
    }),
  )
}

/** Null when the body has none of that number. */
export async function electionOf(db: Db, body: string, number: number): Promise<Election | null> {
  return (await electionsOf(db, body)).find((one) => one.number === number) ?? null
}

async function countsOf(db: Db, electionId: number): Promise<RoundCounts[]> {
  const [counts, votes] = await Promise.all([
    db.selectFrom('electionCount').selectAll().where('electionId', '=', electionId).orderBy('at').orderBy('teller').execute(),
    db.selectFrom('electionVote').selectAll().where('electionId', '=', electionId).execute(),
  ])
  return ([1, 2] as const).flatMap((round) => {
    const own = counts.filter((one) => one.round === round)
    if (own.length === 0) return []
    const told = own.map(({ teller, papers, blank, spoiled }): [string, Count] => {
      const his = votes.filter((one) => one.round === round && one.teller === teller)
      return [teller, { papers, blank, spoiled, votes: new Map(his.map((one) => [one.candidate, one.votes])) }]
    })
    return [{ round, counts: new Map(told) }]
  })
}
