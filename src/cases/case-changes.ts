import type { z } from 'zod'
import { fromRecord } from '../hubs/edit/index.ts'
import type { Db } from '../platform/database/index.ts'
import { instantToWall, type Day } from '../platform/time/index.ts'
import { PoliticalCase, type CaseItem } from './political-case.ts'

/** What a case may say otherwise after it was registered, in the order it is told. */
const TOLD = ['title', 'planned', 'treated', 'decision', 'approvedOn', 'link', 'body'] as const
export type ToldField = (typeof TOLD)[number]

export interface CaseChange {
  day: Day
  field: ToldField
  /** Null: nothing was said. */
  before: Exclude<CaseItem[ToldField], undefined> | null
}

/** What a case said before it was changed, the latest first, of changes until a day. Who changed it stands in the log of staff alone. */
export async function changesOfCase(db: Db, slug: string, until: Day): Promise<CaseChange[]> {
  const rows = await db
    .selectFrom('revision')
    .select(['at', 'before', 'after'])
    .where('kind', '=', 'political_case')
    .where('key', '=', slug)
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
  return rows.flatMap(({ at, before, after }) => {
    const { day } = instantToWall(at.getTime())
    const [old, now] = [itemIn(before), itemIn(after)]
    if (old === null || now === null || day > until) return []
    return TOLD.filter((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field])).map((field) => ({
      day,
      field,
      before: old[field] ?? null,
    }))
  })
}

const Told = PoliticalCase.partial({ slug: true })

function itemIn(record: unknown): z.infer<typeof Told> | null {
  const item = record === null ? null : fromRecord(record)?.item
  return Told.safeParse(item).data ?? null
}
