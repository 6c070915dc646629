import type { Db } from '../platform/database/index.ts'
import { addDays, type Day, type Instant } from '../platform/time/index.ts'
import type { Audience } from './activity.ts'
import { sessionsIn } from './queries.ts'
import { invites } from './session-words.ts'
import type { Session } from './session.ts'
import { signUpState, takenOfMany } from './sign-up/index.ts'

/** What decides whether another date is like this one. */
export type Alike = Pick<Session, 'key' | 'title' | 'hub' | 'kind' | 'audience' | 'ageFrom' | 'ageTo'>

const DAYS = 14
const SHOWN = 3

interface Asked {
  /** The first day looked at. */
  from: Day
  known: Day
  at: Instant
  /** Slugs of hubs, the nearest first. */
  nearest: readonly string[]
}

/** Others like it that somebody can still come to within two weeks, the likest first, one date of each activity. */
export async function othersLike(db: Db, of: Alike, { from, known, at, nearest }: Asked): Promise<Session[]> {
  const found = await sessionsIn(db, { filter: { from, to: addDays(from, DAYS) }, known })
  const like = likest(of, found, nearest)
  const takenOf = await takenOfMany(
    db,
    like.flatMap(({ key, signUp }) => (signUp === null ? [] : [key])),
  )
  const open = like.filter((one) => {
    const taken = takenOf(one.key, one.signUp?.per === 'series' ? 'series' : one.occurrence).taken
    return hasRoom(one, { taken, at })
  })
  return firstOfEach(open).slice(0, SHOWN)
}

/**
 * For the same people, or of the same kind for the same ages; then whatever has most of hub, audience and kind, the nearest, the soonest.
 * The same elsewhere, and what is made for the same ages, is liker than something in the same house.
 */
export function likest<S extends Alike>(of: Alike, others: readonly S[], nearest: readonly string[]): S[] {
  return others
    .filter((one) => one.key !== of.key && agesMeet(of, one) && (audiencesMeet(of, one) || one.kind === of.kind))
    .map((one, order) => ({ one, order, points: points(of, one), far: nearest.indexOf(one.hub) }))
    .toSorted((a, b) => b.points - a.points || a.far - b.far || a.order - b.order)
    .map(({ one }) => one)
}

const points = (of: Alike, one: Alike) =>
  (one.hub === of.hub ? 2 : 0) +
  (one.audience === of.audience ? 2 : audiencesMeet(of, one) ? 1 : 0) +
  (one.kind === of.kind ? 1 : 0) +
  (one.title.nb === of.title.nb ? 3 : 0) +
  (hasAges(of) && hasAges(one) ? 3 : 0)

const hasAges = ({ ageFrom, ageTo }: Alike) => ageFrom !== null || ageTo !== null

const YOUNG: readonly Audience[] = ['children', 'families']

const audiencesMeet = ({ audience: one }: Alike, { audience: other }: Alike) =>
  one === other || (YOUNG.includes(one) && YOUNG.includes(other)) || (other === 'everyone' && one !== 'children')

const agesMeet = (one: Alike, other: Alike) => (one.ageFrom ?? 0) <= (other.ageTo ?? 200) && (other.ageFrom ?? 0) <= (one.ageTo ?? 200)

function hasRoom(session: Session, { taken, at }: { taken: number; at: Instant }): boolean {
  if (!invites(session) || (session.startsAt !== null && session.startsAt.getTime() <= at)) return false
  if (session.signUp === null) return true
  const state = signUpState({ rule: session.signUp, dates: [session], taken, at })
  return state.is === 'open' && !state.isFull
}

const firstOfEach = (sessions: readonly Session[]) => sessions.filter(({ key }, k) => sessions.findIndex((one) => one.key === key) === k)
