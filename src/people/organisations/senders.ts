import type { Db } from '../../platform/database/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { Day } from '../../platform/time/index.ts'
import { contactWords } from '../contacts/index.ts'
import { shieldedAmong } from '../protection/index.ts'
import type { ActingFor } from './acting.ts'
import { activeAmong, membersOf } from './members.ts'
import { mayAs } from './membership.ts'
import { mayActIn } from './organisation.ts'
import { ownMemberships } from './own-memberships.ts'
import { findOrganisation } from './queries.ts'

/** An organisation that a form can be sent on behalf of, and the member who would do it. */
export interface Sender {
  organisation: string
  acting: ActingFor
  name: string | null
  /** As it is written; empty where there is none. */
  address: string
  /** Named nowhere: «Skjermet person». */
  shielded: boolean
}

/** The field that holds the membership, empty for oneself. */
export const SENDER = 'pavegne'

/** Those that whoever sits here may act for today. */
export async function sendersHere(c: Ctx): Promise<Sender[]> {
  const own = (await ownMemberships(c)).filter(
    ({ role, organisation }) => mayAs(role, 'act') && mayActIn(organisation.state) && organisation.isLed,
  )
  return asSenders(
    c.get('deps').db,
    own.map(({ id, personId, organisation }) => ({ id, personId, organisation })),
  )
}

/** Those who may act for an organisation when its member is at the desk or on the phone; none where it may not act. */
export async function sendersAtDesk(db: Db, organisationId: string, day: Day): Promise<Sender[]> {
  const organisation = await findOrganisation(db, organisationId, day)
  if (organisation === null || !mayActIn(organisation.state) || !organisation.isLed) return []
  const members = activeAmong(await membersOf(db, organisation.id, day), day).filter(({ role }) => mayAs(role, 'act'))
  return asSenders(
    db,
    members.map(({ id, personId }) => ({ id, personId, organisation })),
  )
}

interface Chosen {
  id: string
  personId: string
  organisation: { id: string; name: string }
}

async function asSenders(db: Db, chosen: readonly Chosen[]): Promise<Sender[]> {
  const ids = chosen.map(({ personId }) => personId)
  if (ids.length === 0) return []
  const [persons, points, shielded] = await Promise.all([
    db.selectFrom('person').select(['id', 'name']).where('id', 'in', ids).execute(),
    db.selectFrom('contactPoint').select(['personId', 'kind', 'value']).where('personId', 'in', ids).orderBy('kind').execute(),
    shieldedAmong(db, ids),
  ])
  return chosen.map(({ id, personId, organisation }) => {
    const point = points.find((one) => one.personId === personId)
    return {
      organisation: organisation.name,
      acting: { organisationId: organisation.id, membershipId: id },
      name: persons.find((person) => person.id === personId)?.name ?? null,
      address: point === undefined ? '' : contactWords(point),
      shielded: shielded.has(personId),
    }
  })
}

/** The form as the member would have filled it in: their own name and address stand, whatever was typed beside. */
export function asSent(typed: Typed, senders: readonly Sender[]): { typed: Typed; organisation: ActingFor | null } {
  const sender = senders.find(({ acting }) => acting.membershipId === lineOf(typed, SENDER))
  if (sender === undefined) return { typed, organisation: null }
  // A new row is protected by its address; without one, nothing but leaving out the name hides it.
  const navn = sender.shielded && sender.address === '' ? '' : (sender.name ?? '')
  return { typed: { ...typed, navn, adresse: sender.address, hjelper: '', hjelpernavn: '' }, organisation: sender.acting }
}
