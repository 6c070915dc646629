import { sql } from 'kysely'
import type { z } from 'zod'
import { formatImprecise, type ImpreciseDate } from '../../platform/time/index.ts'
import { Milestone } from '../content/shapes.ts'
import { impreciseColumns } from './dates.ts'
import { hubRows } from './hub-rows.ts'
import { json, jsonOrNull } from './stored.ts'

export type MilestoneItem = z.infer<typeof Milestone>

export const {
  put: putMilestone,
  read: readMilestones,
  list: listMilestones,
  kind: milestoneKind,
} = hubRows({
  table: 'milestone',
  shape: Milestone,
  alsoShared: true,
  columns: ({ kind, state, date, title, body, link, announcedAsFirst, cameOf }) => ({
    kind,
    state,
    ...impreciseColumns(date),
    title: json(title),
    body: jsonOrNull(body),
    link: link ?? null,
    announcedAsFirst,
    // What is only planned has come of nothing yet.
    cameOf: state === 'actual' ? (cameOf ?? null) : null,
  }),
  select: sql<ImpreciseDate>`kind, state, earliest, latest, title, body, link, announced_as_first, came_of, known_from`,
  fields: ({ earliest, latest, ...row }) => ({ ...row, date: formatImprecise({ earliest, latest }) }),
})
