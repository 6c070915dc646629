import { randomBytes } from 'node:crypto'
import type { Db, Tx } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { BodyOnDay } from '../body-on-day.ts'
import { candidatesOf, latestNomination, placesOf, recommendationOf } from '../nomination/index.ts'
import { seatsOf, sitsOn } from '../seat/index.ts'
import { isOffice, type ElectionMethod, type ElectionPost } from './election.ts'
import { whyNotElect } from './election-rule.ts'
import { refused } from './texts.ts'

export interface NewElection {
  body: BodyOnDay
  post: ElectionPost
  /** One for an office. */
  seats: number
  method: ElectionMethod
  /** The day of the meeting. */
  heldOn: Day
}

/**
 * The meeting begins to elect: whoever sits stands for an office when she is put up, and who is on the nominating committee’s list stands for
 * a seat from the start. Throws `conflict` where the law says no or another election of the body is not closed. Its number.
 */
export function openElection(db: Db, { body, post, seats, method, heldOn }: NewElection): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const why = whyNotElect(body, { post, method })
    if (why !== null) throw refused(why)
    await tx.selectFrom('body').select('slug').where('slug', '=', body.slug).forUpdate().execute()
    const before = await tx.selectFrom('election').select(['number', 'closedAt']).where('body', '=', body.slug).execute()
    if (before.some(({ closedAt }) => closedAt === null)) throw refused('oneAtATime')
    if (isOffice(post) && !(await seatsOf(tx, body.slug)).some((seat) => seat.substitute === 0 && sitsOn(seat, heldOn)))
      throw refused('nobodySits')
    const number = Math.max(0, ...before.map((one) => one.number)) + 1
    const row = {
      body: body.slug,
      number,
      post,
      seats: isOffice(post) ? 1 : seats,
      method,
      heldOn,
      lotKey: randomBytes(16).toString('hex'),
    }
    const { id } = await tx.insertInto('election').values(row).returning('id').executeTakeFirstOrThrow()
    if (!isOffice(post)) await putListed(tx, { id, body: body.slug, isSubstitute: post === 'substitute' })
    return number
  })
}

/** Those on the list that was handed over, for the same sort of seat, in its order. */
async function putListed(tx: Tx, { id, body, isSubstitute }: { id: number; body: string; isSubstitute: boolean }): Promise<void> {
  const nomination = await latestNomination(tx, body)
  if (nomination === null || nomination.settledAt !== null || (await recommendationOf(tx, nomination.id)) === null) return
  const [candidates, places] = [await candidatesOf(tx, nomination.id), await placesOf(tx, nomination.id)]
  const listed = candidates
    .map((one) => ({ ...one, place: places.get(one.id) ?? null }))
    .filter(({ place, state }) => state === 'recommended' && place !== null && place > 0 === isSubstitute)
    .toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0) || a.number - b.number)
  if (listed.length === 0) return
  await tx
    .insertInto('electionCandidate')
    .values(
      listed.map((one, k) => ({
        electionId: id,
        number: k + 1,
        name: one.name,
        consent: 'list' as const,
        seatId: null,
        candidateId: one.id,
      })),
    )
    .execute()
}
