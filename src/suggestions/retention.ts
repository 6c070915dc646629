import { sql } from 'kysely'
import { onwardFromAll, standingOf } from '../chain/index.ts'
import type { Tx } from '../platform/database/index.ts'
import type { RetentionRule } from '../platform/privacy/index.ts'
import { addDays, instantToWall, type Day, type Instant } from '../platform/time/index.ts'
import { thingOf } from './chain.ts'

/** Days. Long enough to ask why. */
const KEPT = 90
const AT_ONCE = 500

/**
 * The acts of whoever voiced or supported what ended so long ago, itself or by what it led to, with all they wrote. Title and chain stay, since
 * nobody is in them, and so does the number of those who stood behind it. What never began goes with its act.
 */
export const suggestionRetention: readonly RetentionRule[] = [
  {
    table: 'suggestion_text',
    forget: async (tx, { town }) => {
      const ended = await endedBefore(tx, town)
      return ended.length === 0 ? 0 : forgetActs(tx, ended)
    },
  },
  {
    table: 'suggestion',
    forget: async (tx) => {
      const { numDeletedRows } = await tx
        .deleteFrom('suggestion')
        .where('actId', 'is', null)
        .where('receivedAt', 'is', null)
        .executeTakeFirstOrThrow()
      return Number(numDeletedRows)
    },
  },
]

/** Of those that anybody is still kept of. */
async function endedBefore(tx: Tx, town: Instant): Promise<number[]> {
  const today = instantToWall(town).day
  const kept = await tx
    .selectFrom('suggestion')
    .select('number')
    .where((eb) =>
      eb.or([
        eb('actId', 'is not', null),
        eb.exists(eb.selectFrom('suggestionSupport as one').select('one.id').whereRef('one.suggestion', '=', 'suggestion.number')),
      ]),
    )
    .orderBy('number')
    .execute()
  const ended: number[] = []
  for (let from = 0; from < kept.length; from += AT_ONCE) {
    const some = kept.slice(from, from + AT_ONCE)
    const things = some.map(({ number }) => thingOf(number))
    const links = await onwardFromAll(tx, things)
    const isOver = (number: number) => isLongOver(standingOf(thingOf(number), links, today).endedOn, today)
    ended.push(...some.flatMap(({ number }) => (isOver(number) ? [number] : [])))
  }
  return ended
}

const isLongOver = (endedOn: Day | null, today: Day): boolean => endedOn !== null && addDays(endedOn, KEPT) < today

async function forgetActs(tx: Tx, numbers: readonly number[]): Promise<number> {
  await sql`update suggestion s set supporters_kept = s.supporters_kept + one.stood, helpers_kept = s.helpers_kept + one.helped
    from (
      select suggestion, count(*)::int as stood, count(can_help)::int as helped from suggestion_support
      where counted_at is not null and ended_at is null and suggestion = any(${[...numbers]}) group by suggestion
    ) one where one.suggestion = s.number`.execute(tx)
  const { numAffectedRows = 0n } = await sql`delete from act where id in (
      select act_id from suggestion where number = any(${[...numbers]})
      union select act_id from suggestion_support where suggestion = any(${[...numbers]})
    )`.execute(tx)
  return Number(numAffectedRows)
}
