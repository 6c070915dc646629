import type { Said } from '../i18n/index.ts'

/**
 * Every way a request can fail, named once. Intentions and queries throw these; `http/failures.ts`
 * translates them to a page or a problem document once.
 */
export type FaultName =
  | 'not-found'
  | 'gone'
  | 'bad-request'
  | 'not-signed-in'
  | 'not-allowed'
  | 'method-not-allowed'
  | 'conflict'
  | 'invalid'
  | 'too-large'
  | 'too-long'
  | 'unsupported-type'
  | 'too-many'
  | 'wrong-origin'
  | 'unavailable'
  | 'internal'

export const FAULT_STATUS = {
  'not-found': 404,
  gone: 410,
  'bad-request': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'method-not-allowed': 405,
  conflict: 409,
  invalid: 422,
  'too-large': 413,
  'too-long': 414,
  'unsupported-type': 415,
  'too-many': 429,
  'wrong-origin': 403,
  unavailable: 503,
  internal: 500,
} as const satisfies Record<FaultName, number>

/** A fault at one field: the form links to it, the API lists it. */
export interface FieldFault {
  /** The field's name in the form or its JSON path with dots. */
  field: string
  /** In the language of whoever sent it; in bokmål from an intention, and pages then say it themselves. */
  message: string
  /** The rule that it breaks, by name: a page may say it in its reader's words. */
  rule?: string
}

/** `message` is the bokmål, for the log and the command line. */
export class Fault extends Error {
  readonly fault: FaultName
  readonly says: Said
  readonly fields: readonly FieldFault[]
  constructor(fault: FaultName, says: Said, fields: readonly FieldFault[] = []) {
    super(says.nb)
    this.fault = fault
    this.says = says
    this.fields = fields
  }
  get status(): (typeof FAULT_STATUS)[FaultName] {
    return FAULT_STATUS[this.fault]
  }
}

/** What cannot be had, with what can be had in its place, as the API writes it. */
export class FaultWithInstead extends Fault {
  readonly instead: readonly Readonly<Record<string, unknown>>[]
  constructor(fault: Fault, instead: readonly Readonly<Record<string, unknown>>[]) {
    super(fault.fault, fault.says, fault.fields)
    this.instead = instead
  }
}

export const notFound = (says: Said) => new Fault('not-found', says)
