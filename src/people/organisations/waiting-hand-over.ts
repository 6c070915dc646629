import type { Tx } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import type { Contact } from '../contacts/index.ts'
import type { MemberRole } from './membership.ts'

interface Asked {
  organisationId: string
  members: readonly { role: MemberRole; contact: Contact }[]
  day: Day
  /** Ids of memberships, of those who are in charge now. */
  leaving: readonly string[]
}

/** The hand-over that asks the same people for the same day and still waits: a form sent twice is one. For whoever holds the organisation locked. */
export async function waitingHandOver(tx: Tx, { organisationId, day, members, leaving }: Asked): Promise<string | null> {
  const rows = await tx
    .selectFrom('handOver')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('day', '=', day)
    .where('doneAt', 'is', null)
    .orderBy('madeAt', 'desc')
    .execute()
  for (const { id } of rows) {
    const [asked, going] = [await askedIn(tx, id), await leaversOf(tx, id)]
    const isSame =
      sameSet(
        asked,
        members.map(({ role, contact }) => `${role} ${contact.value}`),
      ) && sameSet(going, leaving)
    if (isSame) return id
  }
  return null
}

async function askedIn(tx: Tx, handOverId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('organisationInvitation as i')
    .innerJoin('contactPoint as p', 'p.personId', 'i.personId')
    .select(['i.role', 'p.value'])
    .where('i.handOverId', '=', handOverId)
    .where('i.withdrawnAt', 'is', null)
    .where('i.declinedAt', 'is', null)
    .where('i.acceptedAt', 'is', null)
    .execute()
  return rows.map(({ role, value }) => `${role} ${value}`)
}

async function leaversOf(tx: Tx, handOverId: string): Promise<string[]> {
  const rows = await tx.selectFrom('handOverLeaver').select('membershipId').where('handOverId', '=', handOverId).execute()
  return rows.map(({ membershipId }) => membershipId)
}

function sameSet(some: readonly string[], others: readonly string[]): boolean {
  const [one, other] = [new Set(some), new Set(others)]
  return one.size === other.size && [...one].every((each) => other.has(each))
}
