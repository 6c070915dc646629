import { tooOften, type Brake } from '../platform/brakes/index.ts'
import type { Db } from '../platform/database/index.ts'
import { Fault } from '../platform/http/errors.ts'
import { appointmentSaid } from './texts.ts'

/** Each move is told to both who meet; who cannot find a day among so many is helped by somebody. */
const MOVES: Brake = { what: 'appointment-move', most: 8, per: 24 * 60 * 60_000 }

/** Counts one more wish to move the same appointment. Throws `too-many`; the time they have stays. Staff move as often as they must. */
export async function brakeMoves(db: Db, actId: string): Promise<void> {
  if (!(await tooOften(db, MOVES, actId))) return
  throw new Fault(
    'too-many',
    appointmentSaid((t) => t.faults.movedOften),
  )
}
