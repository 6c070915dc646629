import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import { instantToWall, machineNow, type Day, type Instant } from '../../platform/time/index.ts'
import type { Contact } from '../contacts/index.ts'
import { insertPerson } from '../persons/index.ts'
import { newLinkToken } from '../acts/receipt-link.ts'
import { hashOf } from '../sign-in/token.ts'
import { sendInvitation } from './mails.ts'
import { activeAmong, membersOf } from './members.ts'
import { mayAs, type MemberRole } from './membership.ts'
import { mayActIn } from './organisation.ts'
import { auditOrganisation, statesOf } from './steps.ts'
import { organisationSaid } from './texts.ts'

/** How long one has to answer. */
export const INVITATION_LASTS = 30 * 24 * 60 * 60_000

/** Who asks somebody in: a member, or staff where no member can. */
export type Inviter = { membershipId: string } | { staffId: string }

export interface NewInvitation {
  organisationId: string
  by: Inviter
  role: MemberRole
  contact: Contact
  language: PageLanguage
  /** From which day; null: from when they say yes. */
  fromDay: Day | null
  handOverId: string | null
  publicUrl: string
  at: Instant
}

/** `again`: they were asked before; the link is sent anew, and the one before no longer works. */
export type Invited = 'sent' | 'again'

/** Asks somebody to take a role. Throws `not-allowed`, and `conflict` when they have the role already. */
export function inviteMember(db: Db, given: NewInvitation): Promise<Invited> {
  return db.transaction().execute(async (tx) => {
    await requireInviter(tx, given)
    return invite(tx, given)
  })
}

/** Locks the organisation, so that nobody is asked twice at once and nobody who has just gone asks anybody. */
export async function requireInviter(
  tx: Tx,
  { organisationId, by, role, at }: Pick<NewInvitation, 'organisationId' | 'by' | 'role' | 'at'>,
) {
  await tx.selectFrom('organisation').select('id').where('id', '=', organisationId).forUpdate().execute()
  const day = instantToWall(at).day
  const members = activeAmong(await membersOf(tx, organisationId, day), day)
  const state = (await statesOf(tx, [organisationId])).get(organisationId) ?? 'claimed'
  if ('staffId' in by) return members
  const own = members.find(({ id }) => id === by.membershipId)
  if (own === undefined || !mayAs(own.role, 'invite')) throw refused('mayNotInvite')
  if ((role === 'leader' || role === 'deputy') && !mayAs(own.role, 'hand_over')) throw refused('leaderInvites')
  if (!mayActIn(state)) throw refused('notYet')
  return members
}

/** For whoever holds the organisation locked and has asked whether they may. */
export async function invite(tx: Tx, given: NewInvitation): Promise<Invited> {
  const { organisationId, by, role, contact, language, at } = given
  await refuseMember(tx, given)
  const token = newLinkToken()
  const waiting = await waitingFor(tx, given)
  const fresh = { tokenHash: hashOf(token), madeAt: new Date(at), endsAt: new Date(machineNow() + INVITATION_LASTS) }
  const id = waiting ?? (await insertInvitation(tx, given, fresh))
  if (waiting !== null) await tx.updateTable('organisationInvitation').set(fresh).where('id', '=', waiting).execute()
  await sendInvitation(tx, { id, token, organisationId, role, contact, language, publicUrl: given.publicUrl, at })
  await auditOrganisation(tx, {
    action: 'membership-offered',
    actor: 'staffId' in by ? by.staffId : null,
    subject: `${organisationId} invitation:${id} ${role}${'membershipId' in by ? ` by:${by.membershipId}` : ''}`,
  })
  return waiting === null ? 'sent' : 'again'
}

async function insertInvitation(
  tx: Tx,
  { organisationId, by, role, contact, language, fromDay, handOverId, at }: NewInvitation,
  fresh: { tokenHash: Buffer; madeAt: Date; endsAt: Date },
): Promise<string> {
  const personId = await insertPerson(tx, { name: null, language, contacts: [contact] }, at)
  const invitedByStaff = 'staffId' in by ? by.staffId : null
  const values = { organisationId, personId, role, handOverId, fromDay, invitedByStaff, ...fresh }
  return (await tx.insertInto('organisationInvitation').values(values).returning('id').executeTakeFirstOrThrow()).id
}

async function refuseMember(tx: Tx, { organisationId, role, contact, at }: NewInvitation): Promise<void> {
  const day = instantToWall(at).day
  const held = activeAmong(await membersOf(tx, organisationId, day), day).filter((member) => member.role === role)
  if (held.length === 0) return
  const known = await tx
    .selectFrom('contactPoint')
    .select('id')
    .where('value', '=', contact.value)
    .where(
      'personId',
      'in',
      held.map(({ personId }) => personId),
    )
    .executeTakeFirst()
  if (known)
    throw new Fault(
      'conflict',
      organisationSaid((t) => t.faults.memberAlready),
    )
}

async function waitingFor(tx: Tx, { organisationId, role, contact, handOverId }: NewInvitation): Promise<string | null> {
  const row = await tx
    .selectFrom('organisationInvitation as i')
    .innerJoin('contactPoint', 'contactPoint.personId', 'i.personId')
    .select('i.id')
    .where('i.organisationId', '=', organisationId)
    .where('i.role', '=', role)
    .where('contactPoint.value', '=', contact.value)
    .where('i.handOverId', handOverId === null ? 'is' : '=', handOverId)
    .where('i.acceptedAt', 'is', null)
    .where('i.declinedAt', 'is', null)
    .where('i.withdrawnAt', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}

const refused = (why: 'mayNotInvite' | 'leaderInvites' | 'notYet') =>
  new Fault(
    'not-allowed',
    organisationSaid((t) => t.faults[why]),
  )
