import { Fault, type FaultName, type FieldFault } from '../../platform/http/errors.ts'
import type { Day } from '../../platform/time/index.ts'
import { hubFaultSaid } from '../fault-texts.ts'

/** Why an edit is refused; pages say it in the reader's language. */
export type Refusal =
  /** Somebody changed or removed the thing since the form was opened. */
  | { why: 'changed_meanwhile' }
  | { why: 'removed_meanwhile' }
  /** A new thing whose key is taken: the form was sent before. */
  | { why: 'already_there' }
  | { why: 'periods_overlap'; other: string; from: Day | null; to: Day | null }
  | { why: 'ends_before_it_begins' }
  | { why: 'spans_overlap' }
  | { why: 'address_taken' }
  | { why: 'mark_taken' }
  | { why: 'name_later'; from: Day }
  | { why: 'changed_later'; revisions: readonly number[] }
  | { why: 'hub_in_use'; revisions: readonly number[] }
  | { why: 'still_led_to' }
  /** The database said no for a reason that no rule here foresaw, or what would come back is not accepted any more. */
  | { why: 'impossible' }

const FAULTS: Record<Refusal['why'], { fault: FaultName; field?: string }> = {
  changed_meanwhile: { fault: 'conflict' },
  removed_meanwhile: { fault: 'conflict' },
  already_there: { fault: 'conflict' },
  periods_overlap: { fault: 'invalid', field: 'from' },
  ends_before_it_begins: { fault: 'invalid', field: 'to' },
  spans_overlap: { fault: 'invalid', field: 'spans' },
  address_taken: { fault: 'invalid', field: 'slug' },
  mark_taken: { fault: 'invalid', field: 'mark' },
  name_later: { fault: 'invalid', field: 'from' },
  changed_later: { fault: 'conflict' },
  hub_in_use: { fault: 'conflict' },
  still_led_to: { fault: 'conflict' },
  impossible: { fault: 'invalid' },
}

export class Refused extends Fault {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    const { fault, field } = FAULTS[refusal.why]
    const says = hubFaultSaid((t) => t.refusals[refusal.why])
    const fields: FieldFault[] = field === undefined ? [] : [{ field, message: says.nb }]
    super(fault, says, fields)
    this.refusal = refusal
  }
}
