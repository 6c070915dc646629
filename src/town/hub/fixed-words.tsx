import { Fixed, type Ui } from '../../design/index.ts'
import type { FixedAnswer } from './answer.ts'

/** The answer in one of the words that exist in every page language. */
export const FixedWords = ({ ui, fixed }: { ui: Ui; fixed: FixedAnswer }) =>
  fixed.k === 'openUntil' ? <Fixed ui={ui} k={fixed.k} time={fixed.time} /> : <Fixed ui={ui} k={fixed.k} />
