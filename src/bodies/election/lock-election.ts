import { raiseVersions } from '../../platform/cache/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { Election } from './election.ts'
import { electionOf } from './queries.ts'
import { electionSaid, refused } from './texts.ts'

/** In turn with whoever else would change it. Throws `not-found`, and `conflict` when it is closed. */
export function change(
  db: Db,
  { body, number }: { body: string; number: number },
  write: (tx: Tx, election: Election) => Promise<void>,
): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await tx.selectFrom('body').select('slug').where('slug', '=', body).forUpdate().execute()
    const election = await electionOf(tx, body, number)
    if (election === null)
      throw new Fault(
        'not-found',
        electionSaid((t) => t.faults.noElection),
      )
    if (election.closedAt !== null) throw refused('closed')
    await write(tx, election)
    await raiseVersions(tx, [])
  })
}
