import { FAULT_STATUS, type Fault, type FaultName, type FieldFault } from './errors.ts'

const TITLES: Record<FaultName, string> = {
  'not-found': 'Finnes ikke',
  gone: 'Finnes ikke lenger',
  'bad-request': 'Forespørselen er feil bygd opp',
  'not-signed-in': 'Du må logge inn',
  'not-allowed': 'Du har ikke tilgang',
  'method-not-allowed': 'Adressen tar ikke imot denne metoden',
  conflict: 'Noe har endret seg i mellomtiden',
  invalid: 'Noe er fylt ut feil',
  'too-large': 'For mye på en gang',
  'too-long': 'Adressen er for lang',
  'unsupported-type': 'Formatet er ikke støttet',
  'too-many': 'For mange forespørsler',
  'wrong-origin': 'Forespørselen kom fra et annet nettsted',
  unavailable: 'Tjenesten er ikke tilgjengelig akkurat nå',
  internal: 'Noe gikk galt hos oss',
}

/** RFC 9457. `type` never changes for a kind of fault; programs may rely on it. */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  requestId: string
  errors?: readonly FieldFault[]
}

export const problemType = (fault: FaultName) => `urn:problem-type:innbyggertorg:${fault}`

export const problemTitle = (fault: FaultName) => TITLES[fault]

export function problemOf(fault: Fault, requestId: string): Problem {
  return {
    type: problemType(fault.fault),
    title: TITLES[fault.fault],
    status: fault.status,
    detail: fault.message,
    requestId,
    ...(fault.fields.length > 0 && { errors: fault.fields }),
  }
}

/** Every kind of problem, for the documentation of the API. */
export function allProblems(): { type: string; title: string; status: number }[] {
  const names = Object.keys(TITLES).filter((name): name is FaultName => name in FAULT_STATUS)
  return names.map((name) => ({ type: problemType(name), title: TITLES[name], status: FAULT_STATUS[name] }))
}
