import type { Db } from '../../platform/database/index.ts'
import type { Act, Party } from './act.ts'

/** The act with whom it concerns. Whoever calls this has shown a link or a code, or may see it as staff. */
export async function findAct(db: Db, id: string): Promise<Act | null> {
  const row = await db.selectFrom('act').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const [person, helper] = await partiesOf(db, [row.personId, row.helperId])
  if (!person) return null
  return { ...row, person, helper: helper ?? null, code: row.spokenCode }
}

async function partiesOf(db: Db, ids: readonly (string | null)[]): Promise<(Party | undefined)[]> {
  const wanted = ids.filter((id) => id !== null)
  const [people, points] = await Promise.all([
    db.selectFrom('person').select(['id', 'name', 'language']).where('id', 'in', wanted).execute(),
    db.selectFrom('contactPoint').selectAll().where('personId', 'in', wanted).orderBy('kind').orderBy('value').execute(),
  ])
  const contactsOf = (personId: string) =>
    points
      .filter((point) => point.personId === personId)
      .map(({ id, kind, value, verifiedAt, deadSince }) => ({ id, kind, value, verified: verifiedAt !== null, deadSince }))
  return ids.map((id) => {
    const found = people.find((person) => person.id === id)
    return found && { ...found, contacts: contactsOf(found.id) }
  })
}
