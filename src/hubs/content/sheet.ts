import type { Layer } from '../../platform/content/localized.ts'
import type { Path } from './fault.ts'

/** One file of a pack, read and of the right shape. */
export interface Sheet<T> {
  layer: Layer
  file: string
  data: T
  /** Of a path in the file. */
  lineOf(path: Path): number
  /** Where something of the data stands in the file: rows that were wrong are not among the data. */
  inFile(path: Path): Path
}
