import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import { recordAudit } from '../audit.ts'
import type { Contact } from './contact.ts'

export interface NewAddress {
  actId: string
  contact: Contact
  /** The staff account: whoever it concerns is there, or on the phone. */
  actor: string
}

/**
 * A new address in place of one that nobody is reached at, on this act and on all others of the same name and dead address: whoever moved
 * says so once. Not where the address itself opens a door (a role in an organisation, having been met): whoever rings and has a name would get
 * in. Answers how many persons, each with an act of their own. None when no address of it is dead: it may have been done already.
 */
export function replaceDeadAddress(db: Db, { actId, contact, actor }: NewAddress): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const dead = await deadOf(tx, actId)
    if (dead.length === 0) return 0
    await tx
      .deleteFrom('contactPoint')
      .where(
        'id',
        'in',
        dead.map(({ id }) => id),
      )
      .execute()
    const persons = [...new Set(dead.map(({ personId }) => personId))]
    const rows = persons.map((personId) => ({ personId, ...contact, verifiedAt: null }))
    await tx
      .insertInto('contactPoint')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await recordAudit(tx, { at: new Date(machineNow()), actor, action: 'contact-replaced', subject: `act:${actId}` })
    return persons.length
  })
}

/** The dead addresses of an act, with the same ones of others called the same. Locked, so that a yes that comes meanwhile waits. */
async function deadOf(tx: Tx, actId: string): Promise<{ id: string; personId: string }[]> {
  const { rows } = await sql<{ id: string; personId: string }>`
    select other.id, other.person_id from act
      join contact_point own on own.person_id in (act.person_id, act.helper_id) and own.dead_since is not null
      join person on person.id = own.person_id
      join contact_point other on other.value = own.value and other.dead_since is not null
      join person called on called.id = other.person_id and (called.id = person.id or lower(called.name) = lower(person.name))
    where act.id = ${actId}
      and not exists (select from membership where person_id = called.id)
      and not exists (select from organisation_claim where person_id = called.id)
      and not exists (select from met_in_person m join act met on met.id = m.act_id where met.person_id = called.id)
    for update of other`.execute(tx)
  return rows
}
