import type { Db } from '../../platform/database/index.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import type { Quiet } from '../contacts/index.ts'

/** What a resident says of themselves. */
export interface AboutMe {
  name: string | null
  language: PageLanguage
  /** Null: the town’s night alone. */
  quiet: Quiet | null
}

export async function aboutMe(db: Db, residentId: string): Promise<AboutMe> {
  const { name, language, quietFrom, quietTo } = await db
    .selectFrom('resident')
    .select(['name', 'language', 'quietFrom', 'quietTo'])
    .where('id', '=', residentId)
    .executeTakeFirstOrThrow()
  return { name, language, quiet: quietFrom === null || quietTo === null ? null : { from: quietFrom, to: quietTo } }
}

/** New acts begin with it; what was asked for before keeps the name it was asked with. */
export async function saveAboutMe(db: Db, residentId: string, { name, language, quiet }: AboutMe): Promise<void> {
  await db
    .updateTable('resident')
    .set({ name, language, quietFrom: quiet?.from ?? null, quietTo: quiet?.to ?? null })
    .where('id', '=', residentId)
    .execute()
}

/** When those who are behind these acts want to be left in peace; acts of others are left out. */
export async function quietOfActs(db: Db, actIds: readonly string[]): Promise<ReadonlyMap<string, Quiet>> {
  if (actIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('act')
    .innerJoin('resident', 'resident.id', 'act.residentId')
    .select(['act.id', 'resident.quietFrom', 'resident.quietTo'])
    .where('act.id', 'in', actIds)
    .execute()
  return new Map(
    rows.flatMap(({ id, quietFrom, quietTo }) => (quietFrom === null || quietTo === null ? [] : [[id, { from: quietFrom, to: quietTo }]])),
  )
}
