import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/index.ts'
import type { Recurring } from '../../platform/jobs/index.ts'
import { describeError } from '../../platform/log/index.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import { tellMember } from './mails.ts'
import { activeAmong, membersOf } from './members.ts'
import { mayActIn } from './organisation.ts'
import { recordStep, statesOf } from './steps.ts'

/** When one that does nothing is asked, and how long it has to answer. */
export interface QuietRule {
  quietMonths: number
  answerDays: number
}

export const quietRule = (db: Db): Promise<QuietRule> =>
  db.selectFrom('organisationRule').select(['quietMonths', 'answerDays']).where('id', '=', 1).executeTakeFirstOrThrow()

export async function setQuietRule(db: Db, { quietMonths, answerDays }: QuietRule): Promise<void> {
  await db.updateTable('organisationRule').set({ quietMonths, answerDays }).where('id', '=', 1).execute()
}

/** Every morning: asks those that nobody has heard from, and puts those to rest that did not answer. */
export const noticeQuiet: Recurring = {
  name: 'people.notice-quiet-organisations',
  schedule: '41 6 * * *',
  run: async ({ db, clock, config, log }) => {
    const rule = await quietRule(db)
    for (const id of await quietOnes(db, rule, clock.now()))
      await db
        .transaction()
        .execute((tx) => see(tx, id, { rule, publicUrl: config.publicUrl, at: clock.now() }))
        .catch((error: unknown) => log.error({ organisation: id, ...describeError(error) }, 'a quiet organisation was not asked'))
  },
}

/** The last time it did something, a role was taken in it, or somebody said what it is. */
const lastSign = sql<Date>`greatest(o.made_at,
  (select max(a.at) from act a where a.organisation_id = o.id and a.confirmed_at is not null),
  (select max(a.confirmed_at) from act a join membership m on m.act_id = a.id where m.organisation_id = o.id),
  (select max(s.at) from organisation_step s where s.organisation_id = o.id and s.what not in ('asked', 'dormant', 'member_out')))`

const askedLast = sql<Date | null>`(select max(s.at) from organisation_step s where s.organisation_id = o.id and s.what = 'asked')`

async function quietOnes(db: Db, { quietMonths }: QuietRule, at: Instant): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select o.id from organisation o
    where ${lastSign} < ${new Date(at)}::timestamptz - make_interval(months => ${quietMonths}) order by o.id limit 1000`.execute(db)
  return rows.map(({ id }) => id)
}

interface Seeing {
  rule: QuietRule
  publicUrl: string
  at: Instant
}

async function see(tx: Tx, id: string, { rule, publicUrl, at }: Seeing): Promise<void> {
  await tx.selectFrom('organisation').select('id').where('id', '=', id).forUpdate().execute()
  const state = (await statesOf(tx, [id])).get(id)
  if (state === undefined || !mayActIn(state)) return
  const { rows } = await sql<{ sign: Date; asked: Date | null }>`
    select ${lastSign} as sign, ${askedLast} as asked from organisation o where o.id = ${id}`.execute(tx)
  const [row] = rows
  if (!row) return
  const wasAsked = row.asked !== null && row.asked >= row.sign
  if (wasAsked && at - (row.asked?.getTime() ?? at) < rule.answerDays * DAY) return
  const what = wasAsked ? 'dormant' : 'asked'
  await recordStep(tx, { organisationId: id, what, staff: null, at })
  const day = instantToWall(at).day
  const leaders = activeAmong(await membersOf(tx, id, day), day).filter(({ role }) => role === 'leader')
  for (const { actId } of leaders)
    await tellMember(tx, {
      what,
      actId,
      organisationId: id,
      reason: null,
      days: rule.answerDays,
      publicUrl,
      at,
      key: `${id}:${what}:${at}`,
    })
}

const DAY = 24 * 60 * 60_000
