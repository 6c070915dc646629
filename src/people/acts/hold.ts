import { randomInt } from 'node:crypto'
import type { Tx } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'

/**
 * What made an act look like misuse: many from one place, sent at once, many links, a robot's trap, an address that lasts a minute; and more
 * from one sender within a day than those who must answer have time for.
 */
export const HOLD_REASONS = ['pace', 'hurry', 'links', 'trap', 'throwaway', 'many'] as const
export type HoldReason = (typeof HOLD_REASONS)[number]
export type HoldDecision = 'let_through' | 'turned_away'

/** An act that waits for somebody to look at it. */
export interface Hold {
  /** Five digits to say on the phone or at the desk. */
  number: number
  because: readonly HoldReason[]
  heldAt: Date
  /** Null while nobody has decided. */
  decision: HoldDecision | null
}

/** Returns the number. Another act may have it: then the database refuses (`act_hold_number`), and the caller draws again. */
export async function holdAct(
  tx: Tx,
  { actId, because, at }: { actId: string; because: readonly HoldReason[]; at: Instant },
): Promise<number> {
  const number = randomInt(10_000, 100_000)
  await tx
    .insertInto('actHold')
    .values({ actId, number, because: [...because], heldAt: new Date(at), decision: null, decidedAt: null, decidedBy: null })
    .execute()
  return number
}

/** «48 213» */
export const holdNumber = (number: number): string => `${Math.floor(number / 1000)} ${String(number % 1000).padStart(3, '0')}`

/** The number in what somebody typed; null when it is none. */
export function readHoldNumber(typed: string): number | null {
  const digits = typed.replaceAll(/[\s.]/g, '')
  return /^[1-9]\d{4}$/.test(digits) ? Number(digits) : null
}
