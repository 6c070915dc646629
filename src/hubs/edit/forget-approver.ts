import { sql } from 'kysely'
import type { Tx } from '../../platform/database/index.ts'

/** A name goes from the lists of words that it stands under as approver, and from the history of them. */
export async function forgetApprover(tx: Tx, { name, instead }: { name: string; instead: string }): Promise<void> {
  await tx.updateTable('translationApproval').set({ approvedBy: instead }).where('approvedBy', '=', name).execute()
  const approver = JSON.stringify({ approvedBy: instead })
  await sql`update revision set
      before = case when before ->> 'approvedBy' = ${name} then before || ${approver}::jsonb else before end,
      after = case when after ->> 'approvedBy' = ${name} then after || ${approver}::jsonb else after end
    where kind = 'translation' and ${name} in (before ->> 'approvedBy', after ->> 'approvedBy')`.execute(tx)
}
