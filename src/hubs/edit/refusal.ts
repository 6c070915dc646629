import { Fault, type FaultName, type FieldFault } from '../../platform/http/errors.ts'
import type { Day } from '../../platform/time/index.ts'

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
  | { why: 'name_later'; from: Day }
  | { why: 'changed_later'; revisions: readonly number[] }
  | { why: 'hub_in_use'; revisions: readonly number[] }
  | { why: 'still_led_to' }
  /** The database said no for a reason that no rule here foresaw, or what would come back is not accepted any more. */
  | { why: 'impossible' }

const FAULTS: Record<Refusal['why'], { fault: FaultName; message: string; field?: string }> = {
  changed_meanwhile: { fault: 'conflict', message: 'Noen andre har endret dette siden du åpnet det' },
  removed_meanwhile: { fault: 'conflict', message: 'Noen andre har fjernet dette siden du åpnet det' },
  already_there: { fault: 'conflict', message: 'Dette er lagret fra før' },
  periods_overlap: { fault: 'invalid', message: 'Det finnes andre åpningstider i samme tidsrom', field: 'from' },
  ends_before_it_begins: { fault: 'invalid', message: 'Slutter før det begynner', field: 'to' },
  spans_overlap: { fault: 'invalid', message: 'To tider av samme slag går over i hverandre', field: 'spans' },
  address_taken: { fault: 'invalid', message: 'Adressen er i bruk, eller har vært det', field: 'slug' },
  name_later: { fault: 'invalid', message: 'Det er alt gitt et navn som gjelder fra en senere dag', field: 'from' },
  changed_later: { fault: 'conflict', message: 'Dette er endret senere' },
  hub_in_use: { fault: 'conflict', message: 'Torget er endret etter at det ble lagt til' },
  still_led_to: { fault: 'conflict', message: 'Noe annet viser fortsatt til dette' },
  impossible: { fault: 'invalid', message: 'Dette kan ikke lagres slik det står' },
}

export class Refused extends Fault {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    const { fault, message, field } = FAULTS[refusal.why]
    const fields: FieldFault[] = field === undefined ? [] : [{ field, message }]
    super(fault, message, fields)
    this.refusal = refusal
  }
}
