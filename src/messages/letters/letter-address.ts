import { sql } from 'kysely'
import type { Instant } from '../../platform/time/index.ts'
import type { Tx } from '../../platform/database/index.ts'

type Whose = { actId: string } | { subscriptionId: string }

/** Once nothing is due to be told to them any more. `at` is town time. */
export async function forgetLetterAddress(tx: Tx, whose: Whose, at: Instant): Promise<void> {
  const act = 'actId' in whose ? sql`${whose.actId}::uuid` : sql`(select act_id from subscription where id = ${whose.subscriptionId})`
  await sql`delete from letter_address l where l.act_id = ${act}
    and not exists (select from tiding t join subscription s on s.id = t.subscription_id
      where s.act_id = l.act_id and s.ended_at is null and t.told_at is null and t.due_at <= ${new Date(at)})
    and not exists (select from act_notice n where n.act_id = l.act_id and n.told_at is null
      and (n.not_after is null or n.not_after > ${new Date(at)}))
    and not exists (select from enquiry e where e.act_id = l.act_id and e.answered_at is not null and e.rung_at is null
      and e.withdrawn_at is null)`.execute(tx)
}
