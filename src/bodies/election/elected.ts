import type { Db } from '../../platform/database/index.ts'

/** Of those on the nominating committee’s list, who a meeting has elected; null when no meeting has elected anybody for a seat from it. */
export async function electedFromList(db: Db, nominationId: number): Promise<ReadonlySet<string> | null> {
  const rows = await db
    .selectFrom('electionCandidate')
    .innerJoin('election', 'election.id', 'electionCandidate.electionId')
    .innerJoin('candidate', 'candidate.id', 'electionCandidate.candidateId')
    .select(['candidateId', 'elected'])
    .where('candidate.nominationId', '=', nominationId)
    .where('closedAt', 'is not', null)
    .execute()
  if (rows.length === 0) return null
  return new Set(rows.flatMap(({ candidateId, elected }) => (elected === null || candidateId === null ? [] : [candidateId])))
}
