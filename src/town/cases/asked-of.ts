import { bodiesOnDay, type BodyOnDay } from '../../bodies/index.ts'
import { bodiesAsked, hearingsOnDay, statementsOnDay, type HearingOnDay, type StatementOnDay } from '../../cases/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'

export interface AskedOf {
  hearing: HearingOnDay
  statement: StatementOnDay | undefined
}

/** What a body has been asked, what waits for it first. */
export async function askedOf(db: Db, body: Pick<BodyOnDay, 'slug'>, known: Day): Promise<AskedOf[]> {
  const [bodies, hearings, statements] = await Promise.all([bodiesOnDay(db, known), hearingsOnDay(db, known), statementsOnDay(db, known)])
  return hearings
    .filter((hearing) => bodiesAsked(bodies, hearing).some(({ slug }) => slug === body.slug))
    .map((hearing) => ({ hearing, statement: statements.find((one) => one.hearing === hearing.key && one.bodySlug === body.slug) }))
    .toSorted((a, b) => Number(a.statement !== undefined) - Number(b.statement !== undefined))
}
