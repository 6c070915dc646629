import type { Day } from '../platform/time/index.ts'
import { caseRef, type CaseNumber } from './political-case.ts'

const withDay = (path: string, day: Day | undefined) => (day === undefined ? path : `${path}?dato=${day}`)

/** Addresses, without the language prefix. */
export const casePaths = {
  list: '/saker',
  case: (of: CaseNumber, day?: Day) => withDay(`/saker/${caseRef(of)}`, day),
  hearings: '/horinger',
  hearing: (key: string) => `/horinger/${key}`,
  /** Of a case as it is cited: `kommunestyret/2019/32`. */
  ofRef: (ref: string) => `/saker/${ref}`,
}
