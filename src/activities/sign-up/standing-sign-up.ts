import { sql } from 'kysely'
import type { Tx } from '../../platform/database/index.ts'

/**
 * The act of an earlier sign-up for the same, which stands: of the same name at the same address, and of one of the same children where it
 * is children that come. Families share addresses, so the address alone is not enough; and it must
 * be proven, or given to staff, else anybody could ask who is on a list. For whoever holds the list locked.
 */
export async function standingSignUp(tx: Tx, signUpId: string): Promise<string | null> {
  const { rows } = await sql<{ actId: string }>`
    select s.act_id from sign_up new
      join act a on a.id = new.act_id
      join person p on p.id = a.person_id
      join sign_up s on s.activity_id = new.activity_id and s.session_id is not distinct from new.session_id and s.id <> new.id
      join act b on b.id = s.act_id and b.confirmed_at is not null and b.cancelled_at is null
      join person q on q.id = b.person_id and lower(trim(q.name)) = lower(trim(p.name))
    where new.id = ${signUpId} and s.ended_at is null
      and exists (select from contact_point mine join contact_point theirs on theirs.value = mine.value
        where mine.person_id in (a.person_id, a.helper_id) and (mine.verified_at is not null or a.registered_by is not null) and theirs.person_id in (b.person_id, b.helper_id))
      and (not exists (select from sign_up_child where sign_up_id in (s.id, new.id))
        or exists (select from sign_up_child mine join sign_up_child theirs on lower(theirs.first_name) = lower(mine.first_name)
          where mine.sign_up_id = new.id and theirs.sign_up_id = s.id))
    order by s.arrived limit 1`.execute(tx)
  return rows[0]?.actId ?? null
}
