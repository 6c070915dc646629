import type { Layer, Localized } from '../../platform/content/localized.ts'
import { isShown } from '../../platform/content/shown-layer.ts'
import { remembered } from '../../platform/cache/remembered.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day, ImpreciseDate } from '../../platform/time/index.ts'
import type { MilestoneKind } from '../tables.ts'

export interface Milestone extends ImpreciseDate {
  /** Null: concerns the whole municipality. */
  hubId: number | null
  kind: MilestoneKind
  state: 'planned' | 'actual'
  key: string
  title: Localized
  body: Localized | null
  link: string | null
  announcedAsFirst: boolean
  /** The key of the plan, of the same hub, that came true. */
  cameOf: string | null
  layer: Layer
  source: string | null
  knownFrom: Day
}

/** Milestones of hubs, known by a day, in the order of time. */
export function milestonesOf(db: Db, hubIds: number[], known: Day): Promise<Milestone[]> {
  return inOrder(db, known).where('hubId', 'in', hubIds).execute()
}

/** Milestones of the municipality as a whole, known by a day, in the order of time. */
export const sharedMilestones = remembered(
  (db: Db, known: Day): Promise<readonly Milestone[]> => inOrder(db, known).where('hubId', 'is', null).execute(),
  ['milestone'],
)

function inOrder(db: Db, known: Day) {
  return db
    .selectFrom('milestone')
    .select([
      'hubId',
      'key',
      'kind',
      'state',
      'earliest',
      'latest',
      'title',
      'body',
      'link',
      'announcedAsFirst',
      'cameOf',
      'layer',
      'source',
      'knownFrom',
    ])
    .where('knownFrom', '<=', known)
    .where(isShown('milestone'))
    .orderBy('earliest')
    .orderBy('latest')
    .orderBy('id')
}
