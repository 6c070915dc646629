import { cancelAct, type ActKinds, type CalledOffBy, type Contact } from '../../people/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'

type Stopping = CalledOffBy & {
  contact: Pick<Contact, 'kind' | 'value'>
  kinds: ActKinds
  /** Town time. */
  at: Instant
}

/** Ends all following by one address, whichever receipt it stands on. Returns how many receipts it was. */
export async function stopAllFollowing(db: Db, { contact, kinds, at, ...who }: Stopping): Promise<number> {
  const acts = await followingActsOf(db, contact)
  for (const actId of acts) await cancelAct(db, kinds, { ...who, actId, at })
  return acts.length
}

/** The acts that still follow something by the address. */
export async function followingActsOf(db: Db, { kind, value }: Pick<Contact, 'kind' | 'value'>): Promise<string[]> {
  const rows = await db
    .selectFrom('act')
    .innerJoin('contactPoint as p', (join) =>
      join.on((eb) => eb.or([eb('p.personId', '=', eb.ref('act.personId')), eb('p.personId', '=', eb.ref('act.helperId'))])),
    )
    .select('act.id')
    .distinct()
    .where('act.kind', '=', 'follow')
    .where('act.cancelledAt', 'is', null)
    .where('p.kind', '=', kind)
    .where('p.value', '=', value)
    .execute()
  return rows.map(({ id }) => id)
}
