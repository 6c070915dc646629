import { databaseFault } from '../../platform/database/index.ts'
import { Refused, type Refusal } from './refusal.ts'

const BY_CONSTRAINT: Record<string, Refusal> = {
  opening_periods_need_an_override_to_overlap: { why: 'periods_overlap', other: '', from: null, to: null },
  hub_slug_key: { why: 'address_taken' },
  provider_slug_key: { why: 'address_taken' },
}

// Data that cannot be (22), and constraints (23); all else is a fault of ours.
const REFUSED = /^2[23]/
const FOREIGN_KEY = '23503'

/** Runs the writing; what the database refuses is said to the editor, never answered with 500. */
export async function refusedByDatabase<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const fault = databaseFault(error)
    if (fault === null || !REFUSED.test(fault.code)) throw error
    if (fault.code === FOREIGN_KEY) throw new Refused({ why: 'still_led_to' })
    throw new Refused(BY_CONSTRAINT[fault.constraint ?? ''] ?? { why: 'impossible' })
  }
}
