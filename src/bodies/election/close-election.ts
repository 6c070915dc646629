import type { Db, Tx } from '../../platform/database/index.ts'
import { addDays, instantToWall, type Instant } from '../../platform/time/index.ts'
import { ERASED_AFTER_DAYS } from '../nomination/index.ts'
import { inOrder, seatsOf, sitsOn } from '../seat/index.ts'
import { isOffice, type Election } from './election.ts'
import { change } from './lock-election.ts'
import { outcomeOf } from './outcome.ts'
import { refused } from './texts.ts'

interface Closing {
  body: string
  number: number
  /** The staff account. */
  by: string
  /** Town time. */
  at: Instant
}

/**
 * What was decided holds: who was elected sits or has the office from the day of the meeting, and the day is set on which the names of the
 * others go. Throws `conflict` while it is not decided.
 */
export function closeElection(db: Db, { by, at, ...of }: Closing): Promise<void> {
  return change(db, of, async (tx, election) => {
    const outcome = outcomeOf(election)
    if (outcome.state !== 'decided') throw refused('notDecided')
    for (const [k, number] of outcome.elected.entries())
      await tx
        .updateTable('electionCandidate')
        .set({ elected: k + 1 })
        .where('electionId', '=', election.id)
        .where('number', '=', number)
        .execute()
    const eraseOn = addDays(instantToWall(at).day, ERASED_AFTER_DAYS)
    await tx
      .updateTable('election')
      .set({ closedAt: new Date(at), closedBy: by, eraseOn })
      .where('id', '=', election.id)
      .execute()
    if (isOffice(election.post)) await giveOffice(tx, election, outcome.elected)
    else await giveSeats(tx, election, outcome.elected)
  })
}

/** Whoever had it is a member like the others from now on. */
async function giveOffice(tx: Tx, { id, body, post }: Election, [number]: readonly number[]): Promise<void> {
  if (!isOffice(post) || number === undefined) return
  const elected = await tx
    .selectFrom('electionCandidate')
    .select('seatId')
    .where('electionId', '=', id)
    .where('number', '=', number)
    .executeTakeFirst()
  const seatId = elected?.seatId ?? null
  const seat = (await seatsOf(tx, body)).find((one) => one.id === seatId)
  if (seatId === null || seat === undefined || seat.until !== null) throw refused('mustSit')
  await tx
    .updateTable('seat')
    .set({ office: null })
    .where('body', '=', body)
    .where('office', '=', post)
    .where('until', 'is', null)
    .execute()
  await tx.updateTable('seat').set({ office: post }).where('id', '=', seatId).execute()
}

async function giveSeats(tx: Tx, { id, body, post, heldOn }: Election, elected: readonly number[]): Promise<void> {
  const stood = await tx
    .selectFrom('electionCandidate as e')
    .leftJoin('candidate as c', 'c.id', 'e.candidateId')
    .select(['e.number', 'e.name', 'c.personId'])
    .where('e.electionId', '=', id)
    .execute()
  const sitting = inOrder((await seatsOf(tx, body)).filter((seat) => sitsOn(seat, heldOn)))
  const last = Math.max(0, ...sitting.map(({ substitute }) => substitute))
  const who = (number: number) => stood.find((one) => one.number === number)
  const rows = elected.map((number, k) => ({
    body,
    name: who(number)?.name ?? null,
    personId: who(number)?.personId ?? null,
    substitute: post === 'substitute' ? last + k + 1 : 0,
    since: heldOn,
  }))
  if (rows.length > 0) await tx.insertInto('seat').values(rows).execute()
}
