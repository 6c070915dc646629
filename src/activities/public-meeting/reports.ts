import { sql } from 'kysely'
import { isShown } from '../../platform/content/shown-layer.ts'
import type { Layer, Localized } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { Meeting, type ReportItem } from './meeting.ts'

export interface PublishedReport {
  key: string
  title: Localized
  /** What the hub is called in short. */
  hub: string
  layer: Layer
  report: ReportItem
}

/** Those that were published by a day, the newest first. */
export async function publishedReports(db: Db, { known, limit }: { known: Day; limit: number }): Promise<PublishedReport[]> {
  const rows = await db
    .selectFrom('activity')
    .innerJoin('hub', 'hub.id', 'activity.hubId')
    .select(['activity.key', 'activity.title', 'activity.layer', 'activity.meeting', 'hub.slug as hub'])
    .where('activity.kind', '=', 'public_meeting')
    .where(sql<boolean>`jsonb_array_length(activity.meeting->'reports') > 0`)
    .where('activity.knownFrom', '<=', known)
    .where(isShown('activity'))
    .execute()
  return rows
    .flatMap(({ meeting, ...row }) => Meeting.parse(meeting ?? {}).reports.map((report) => ({ ...row, report })))
    .filter(({ report }) => report.publishedOn <= known)
    .toSorted((a, b) => `${b.report.publishedOn} ${b.key}`.localeCompare(`${a.report.publishedOn} ${a.key}`))
    .slice(0, limit)
}
