import { FAULT_STATUS, FaultWithInstead, type Fault, type FaultName, type FieldFault } from './errors.ts'
import { faultTexts } from './fault-texts.ts'

/** Programs go by `type`; the words are bokmål whoever asks, as the rest of what the API says of itself. */
export const PROBLEM_LANGUAGE = 'nb'
const { titles } = faultTexts(PROBLEM_LANGUAGE)

/** RFC 9457. `type` never changes for a kind of fault; programs may rely on it. */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  requestId: string
  errors?: readonly FieldFault[]
  /** What can be had in the place of what was asked for. */
  instead?: readonly Readonly<Record<string, unknown>>[]
}

export const problemType = (fault: FaultName) => `urn:problem-type:innbyggertorg:${fault}`

export function problemOf(fault: Fault, requestId: string): Problem {
  return {
    type: problemType(fault.fault),
    title: titles[fault.fault],
    status: fault.status,
    detail: fault.says[PROBLEM_LANGUAGE],
    requestId,
    ...(fault.fields.length > 0 && { errors: fault.fields }),
    ...(fault instanceof FaultWithInstead && { instead: fault.instead }),
  }
}

/** Every kind of problem, for the documentation of the API. */
export function allProblems(): { type: string; title: string; status: number }[] {
  const names = Object.keys(titles).filter((name): name is FaultName => name in FAULT_STATUS)
  return names.map((name) => ({ type: problemType(name), title: titles[name], status: FAULT_STATUS[name] }))
}
