import { casePaths, caseRef, type CaseOnDay } from '../../cases/index.ts'
import type { Ui } from '../../design/index.ts'
import { caseWords } from '../bodies/body-words.ts'

interface LinkProps {
  ui: Ui
  /** As it is cited: `kommunestyret/2019/32`. */
  of: string
  /** Those that are registered here. */
  cases: readonly CaseOnDay[]
}

/** A case as it is cited, and the way to it where it is registered. */
export function CaseLink({ ui, of, cases }: LinkProps) {
  const words = caseWords(of, ui.lang)
  const isRegistered = cases.some((one) => caseRef(one) === of)
  return isRegistered ? <a href={ui.href(casePaths.ofRef(of))}>{words}</a> : <>{words}</>
}
