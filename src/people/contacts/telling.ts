import type { Instant } from '../../platform/time/index.ts'

/** When an address is proven, in town time, and under which address the program tells whoever had the one before. */
export interface Telling {
  at: Instant
  publicUrl: string
}
