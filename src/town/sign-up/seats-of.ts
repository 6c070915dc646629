import { signUpState, stateChanges, takenOfMany, type Session } from '../../activities/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'

/** How many places a date has left that one can sign up for now; none is left where whoever comes waits. */
export type SeatsOf = (session: Session) => number | null

export interface SeatsCounted {
  seatsOf: SeatsOf
  /** When one of them opens or closes by itself. */
  changes: Instant
}

/** Of dates of which some have a number of places, and are not for all who come. Null where none has: then nothing that is kept depends on who signs up. */
export async function countSeats(db: Db, sessions: readonly Session[], at: Instant): Promise<SeatsCounted | null> {
  const scarce = sessions.filter(({ signUp, state, attend }) => signUp?.seats !== undefined && state === 'planned' && attend !== 'drop_in')
  if (scarce.length === 0) return null
  const takenOf = await takenOfMany(
    db,
    scarce.map(({ key }) => key),
  )
  const states = new Map(
    scarce.flatMap((one) => {
      if (one.signUp?.seats === undefined) return []
      const { taken } = takenOf(one.key, one.signUp.per === 'series' ? 'series' : one.occurrence)
      return [[one, { left: Math.max(0, one.signUp.seats - taken), state: signUpState({ rule: one.signUp, dates: [one], taken, at }) }]]
    }),
  )
  return {
    seatsOf: (session) => {
      const found = states.get(session)
      return found?.state.is === 'open' ? found.left : null
    },
    changes: Math.min(Infinity, ...[...states.values()].map(({ state }) => stateChanges(state))),
  }
}
