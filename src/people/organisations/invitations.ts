import type { Db } from '../../platform/database/index.ts'
import { machineNow, type Day } from '../../platform/time/index.ts'
import type { Contact } from '../contacts/index.ts'
import { markedAmong } from '../protection/index.ts'
import type { MemberRole } from './membership.ts'

/** Somebody who has not answered yet, as other members see it. */
export interface OpenInvitation {
  id: string
  role: MemberRole
  /** Null where they were asked on paper. */
  contact: Contact | null
  /** Of whoever was asked on paper. */
  name: string | null
  /** Whether whoever it is, is shown nowhere. */
  shielded: boolean
  fromDay: Day | null
  madeAt: Date
  isTooOld: boolean
}

/** Those that wait for an answer, the newest first. */
export async function openInvitations(db: Db, organisationId: string): Promise<OpenInvitation[]> {
  const rows = await db
    .selectFrom('organisationInvitation as i')
    .innerJoin('person', 'person.id', 'i.personId')
    .leftJoin('contactPoint as p', 'p.personId', 'i.personId')
    .select(['i.id', 'i.personId', 'i.role', 'i.fromDay', 'i.madeAt', 'i.endsAt', 'p.kind', 'p.value', 'person.name'])
    .where('organisationId', '=', organisationId)
    .where('acceptedAt', 'is', null)
    .where('declinedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .orderBy('i.madeAt', 'desc')
    .orderBy('i.id')
    .execute()
  // Whoever asked somebody in knows the address; what is not answered yet tells them not whether it is protected.
  const shielded = await markedAmong(
    db,
    rows.map(({ personId }) => personId),
  )
  return rows.map(({ id, personId, role, fromDay, madeAt, endsAt, kind, value, name }) => ({
    id,
    role,
    fromDay,
    madeAt,
    contact: kind === null || value === null ? null : { kind, value },
    name,
    shielded: shielded.has(personId),
    isTooOld: endsAt.getTime() <= machineNow(),
  }))
}
