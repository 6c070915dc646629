import { RadioGroup } from '../../../design/index.ts'
import type { ActWords } from '../act.ts'

/** The field of the form that calls an act off. */
export const WHY = 'hvorfor'

/** Where a kind asks why: never needed to go on, so nothing is chosen. */
export function WhyOff({ words: { whyOff } }: { words: ActWords }) {
  return whyOff ? <RadioGroup name={WHY} legend={whyOff.legend} hint={whyOff.hint} options={whyOff.choices} /> : null
}
