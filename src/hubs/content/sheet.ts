import type { Layer } from '../../platform/content/localized.ts'
import type { Path } from './fault.ts'

/** One file of a pack, read and of the right shape. */
export interface Sheet<T> {
  layer: Layer
  file: string
  data: T
  lineOf(path: Path): number
}
