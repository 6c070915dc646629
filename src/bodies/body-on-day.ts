import type { Layer, Localized } from '../platform/content/localized.ts'
import type { ImpreciseDate } from '../platform/time/index.ts'
import type { LegalBasis } from './body.ts'
import type { BodyType, ToldStep } from './set-up.ts'

/** A body as it was known on a day. */
export interface BodyOnDay {
  slug: string
  type: BodyType
  name: Localized
  hubId: number
  /** Its local base. */
  hub: string
  body: Localized
  legalBasis: LegalBasis | null
  /** The case that decided it: `kommunestyret/2019/32`. */
  decidedBy: string | null
  trial: boolean
  /** The term as planned. */
  from: ImpreciseDate | null
  to: ImpreciseDate | null
  established: ImpreciseDate | null
  /** What became of it, once it was known. */
  afterTerm: Localized | null
  uncertain: Localized | null
  steps: readonly ToldStep[]
  /** In the order given; empty when its area is not known. */
  places: readonly { slug: string; name: string }[]
  layer: Layer
  source: string | null
}
