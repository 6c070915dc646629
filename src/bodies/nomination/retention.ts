import { sql } from 'kysely'
import type { RetentionRule } from '../../platform/privacy/index.ts'
import { instantToWall } from '../../platform/time/index.ts'

const DAY = 24 * 60 * 60_000
const NO_KEPT = 30 * DAY
/** Those who choose are chosen for one or two years. */
const LONGEST_TERM = 2 * 365 * DAY

/** With the act they belong to. Whoever was chosen has a seat, and its row keeps no more than the seat needs. */
export const nominationRetention: readonly RetentionRule[] = [
  {
    table: 'candidate',
    forget: async (tx, { town }) => {
      const { day } = instantToWall(town)
      const { numAffectedRows = 0n } = await sql`delete from act using candidate c join nomination n on n.id = c.nomination_id
        where act.id = c.act_id and (n.erase_on <= ${day} or (
          select s.state = 'declined' and s.at < ${new Date(town - NO_KEPT)} from candidate_step s
          where s.candidate_id = c.id order by s.id desc limit 1))`.execute(tx)
      return Number(numAffectedRows)
    },
  },
  {
    table: 'nominator',
    forget: async (tx, { town }) => {
      const day = (back: number) => instantToWall(town - back).day
      const { numAffectedRows = 0n } = await sql`delete from act using nominator
        where act.id = act_id and (until < ${day(NO_KEPT)} or since < ${day(LONGEST_TERM)})`.execute(tx)
      return Number(numAffectedRows)
    },
  },
]
