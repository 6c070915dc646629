import type { Layer } from '../../platform/content/localized.ts'
import type { Path } from './fault.ts'

/** One file of a pack, of the right shape. */
export interface Sheet<T> {
  layer: Layer
  file: string
  data: T
  /** Of a path in the file. */
  lineOf(path: Path): number
  /** Where the file is wrong and the data are made up, so that the rest could be judged. Empty in a pack that is loaded. */
  madeUp: readonly Path[]
}
