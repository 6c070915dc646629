import type { Db } from '../../platform/database/index.ts'
import { senderOf } from '../organisations/sender.ts'
import { markedAmong, shieldedAmong } from '../protection/index.ts'
import type { Act, Party } from './act.ts'
import type { Hold } from './hold.ts'

/**
 * The act with whom it concerns. Whoever calls this has shown a link or a code, or may see it as staff. Where one of the two has
 * protected address, neither is named: a helper's name can tell whom they help.
 */
export async function findAct(db: Db, id: string): Promise<Act | null> {
  return (await findActs(db, [id]))[0] ?? null
}

/** In the order of the ids; those that are gone are left out. */
export async function findActs(db: Db, ids: readonly string[]): Promise<Act[]> {
  return (await readActs(db, ids)).map((act) => ([act.person, act.helper].some((party) => party?.shielded) ? withoutNames(act) : act))
}

function withoutNames(act: Act): Act {
  const nameless = (party: Party): Party => ({ ...party, name: null, shielded: true })
  return { ...act, person: nameless(act.person), helper: act.helper && nameless(act.helper) }
}

/**
 * For whoever shows its link: what was typed on the web with an address that nobody has proven is given back as it was typed. Else anybody
 * could ask, by typing another's address in a form, whether it is protected.
 */
export async function findActForHolder(db: Db, id: string): Promise<Act | null> {
  const act = await readAct(db, id)
  if (act === null) return null
  const parties = [act.person, act.helper].filter((party) => party !== null)
  const isProven = act.registeredBy !== null || parties.some(({ contacts }) => contacts.some(({ verified }) => verified))
  const marked = await markedAmong(
    db,
    parties.map((party) => party.id),
  )
  if (isProven || marked.size > 0) return parties.some(({ shielded }) => shielded) ? withoutNames(act) : act
  return { ...act, person: { ...act.person, shielded: false }, helper: act.helper && { ...act.helper, shielded: false } }
}

/** With names, to compare with what somebody says and never to show. */
export async function readAct(db: Db, id: string): Promise<Act | null> {
  return (await readActs(db, [id]))[0] ?? null
}

async function readActs(db: Db, ids: readonly string[]): Promise<Act[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('act').selectAll().where('id', 'in', ids).execute()
  const named = rows.flatMap(({ personId, helperId }) => (helperId === null ? [personId] : [personId, helperId]))
  const [parties, senders, holds] = await Promise.all([partiesOf(db, named), sendersOf(db, rows), holdsOf(db, ids)])
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id)
    const person = row && parties.get(row.personId)
    return person
      ? [
          {
            ...row,
            person,
            helper: parties.get(row.helperId ?? '') ?? null,
            organisation: senders.get(row.organisationId ?? '') ?? null,
            hold: holds.get(id) ?? null,
            code: row.spokenCode,
          },
        ]
      : []
  })
}

async function holdsOf(db: Db, actIds: readonly string[]): Promise<ReadonlyMap<string, Hold>> {
  const rows = await db
    .selectFrom('actHold')
    .select(['actId', 'number', 'because', 'heldAt', 'decision'])
    .where('actId', 'in', actIds)
    .execute()
  return new Map(rows.map(({ actId, ...hold }) => [actId, hold]))
}

async function sendersOf(db: Db, rows: readonly { organisationId: string | null }[]): Promise<ReadonlyMap<string, Act['organisation']>> {
  const ids = [...new Set(rows.flatMap(({ organisationId }) => (organisationId === null ? [] : [organisationId])))]
  return new Map(await Promise.all(ids.map(async (id) => [id, await senderOf(db, id)] as const)))
}

async function partiesOf(db: Db, wanted: readonly string[]): Promise<ReadonlyMap<string, Party>> {
  if (wanted.length === 0) return new Map()
  const [people, points, shielded] = await Promise.all([
    db.selectFrom('person').select(['id', 'name', 'language']).where('id', 'in', wanted).execute(),
    db.selectFrom('contactPoint').selectAll().where('personId', 'in', wanted).orderBy('kind').orderBy('value').execute(),
    shieldedAmong(db, wanted),
  ])
  const contactsOf = (personId: string) =>
    points
      .filter((point) => point.personId === personId)
      .map(({ id, kind, value, verifiedAt, deadSince }) => ({ id, kind, value, verified: verifiedAt !== null, deadSince }))
  return new Map(people.map((person) => [person.id, { ...person, shielded: shielded.has(person.id), contacts: contactsOf(person.id) }]))
}
