import type { HoursPreview } from '../../hubs/edit/index.ts'
import { readMark } from '../form/read-mark.ts'
import { leftMarks, type LeftOutside } from './left-outside.ts'

/** What new hours change, with what is arranged in the house and falls outside them. */
export interface ShownPreview extends HoursPreview {
  left: readonly LeftOutside[]
}

/** What of it should be read before it is saved, as the form sends it along; empty where there is nothing. */
export const warnedOf = ({ warnings, left }: ShownPreview): string => readMark([...warnings, ...leftMarks(left)])
