import type { Db } from '../../platform/database/index.ts'
import { senderOf } from '../organisations/sender.ts'
import { shieldedAmong } from '../protection/index.ts'
import type { Act, Party } from './act.ts'

/**
 * The act with whom it concerns. Whoever calls this has shown a link or a code, or may see it as staff. Where one of the two has
 * protected address, neither is named: a helper's name can tell whom they help.
 */
export async function findAct(db: Db, id: string): Promise<Act | null> {
  const act = await readAct(db, id)
  if (act === null || ![act.person, act.helper].some((party) => party?.shielded)) return act
  const nameless = (party: Party): Party => ({ ...party, name: null, shielded: true })
  return { ...act, person: nameless(act.person), helper: act.helper && nameless(act.helper) }
}

/** With names, to compare with what somebody says and never to show. */
export async function readAct(db: Db, id: string): Promise<Act | null> {
  const row = await db.selectFrom('act').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const [[person, helper], organisation] = await Promise.all([
    partiesOf(db, [row.personId, row.helperId]),
    row.organisationId === null ? null : senderOf(db, row.organisationId),
  ])
  if (!person) return null
  return { ...row, person, helper: helper ?? null, organisation, code: row.spokenCode }
}

async function partiesOf(db: Db, ids: readonly (string | null)[]): Promise<(Party | undefined)[]> {
  const wanted = ids.filter((id) => id !== null)
  const [people, points, shielded] = await Promise.all([
    db.selectFrom('person').select(['id', 'name', 'language']).where('id', 'in', wanted).execute(),
    db.selectFrom('contactPoint').selectAll().where('personId', 'in', wanted).orderBy('kind').orderBy('value').execute(),
    shieldedAmong(db, wanted),
  ])
  const contactsOf = (personId: string) =>
    points
      .filter((point) => point.personId === personId)
      .map(({ id, kind, value, verifiedAt, deadSince }) => ({ id, kind, value, verified: verifiedAt !== null, deadSince }))
  return ids.map((id) => {
    const found = people.find((person) => person.id === id)
    return found && { ...found, shielded: shielded.has(found.id), contacts: contactsOf(found.id) }
  })
}
