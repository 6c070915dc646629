import type { Layer, Localized } from '../platform/content/localized.ts'
import type { ImpreciseDate } from '../platform/time/index.ts'
import type { BodyPower, LegalBasis } from './body.ts'
import type { ContactTime } from './contact/index.ts'
import type { RulesVersion } from './rules-version.ts'
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
  /** Null: not told, or no public body. */
  power: BodyPower | null
  /** Slugs of what it takes up; empty: all of it. */
  themes: readonly string[]
  trial: boolean
  /** The term as planned; its end as it was last decided. */
  from: ImpreciseDate | null
  to: ImpreciseDate | null
  /** The end that was planned first; null when nothing else has been decided. */
  plannedTo: ImpreciseDate | null
  /** The case that decided it anew. */
  prolongedBy: string | null
  /** Slug of the body that takes over. */
  successor: string | null
  established: ImpreciseDate | null
  /** What became of it, once it was known. */
  afterTerm: Localized | null
  uncertain: Localized | null
  steps: readonly ToldStep[]
  /** When it is judged whether it was worth it. */
  evaluate: ImpreciseDate | null
  /** Every version, also those to come. */
  rules: readonly RulesVersion[]
  /** Also those that have ended or not begun. */
  contactTimes: readonly ContactTime[]
  /** In the order given; empty when its area is not known. */
  places: readonly { slug: string; name: string }[]
  layer: Layer
  source: string | null
}
