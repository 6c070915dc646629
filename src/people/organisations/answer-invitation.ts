import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { instantToWall, machineNow, type Day, type Instant } from '../../platform/time/index.ts'
import { performAct, type ActGiven, type Receipt } from '../acts/perform-act.ts'
import type { Contact } from '../contacts/index.ts'
import { hashOf } from '../sign-in/token.ts'
import { finishHandOver } from './hand-over.ts'
import { auditBeginning } from './members.ts'
import type { MemberRole } from './membership.ts'
import { auditOrganisation, statesOf } from './steps.ts'
import { organisationSaid } from './texts.ts'

export const MEMBERSHIP = 'membership'

export interface Invitation {
  id: string
  organisationId: string
  role: MemberRole
  fromDay: Day | null
  handOverId: string | null
  /** Where it was sent: whoever says yes proves that they read it. */
  contact: Contact
  /** Null: it waits for an answer. */
  over: 'accepted' | 'declined' | 'withdrawn' | 'too-old' | null
}

/** The invitation behind a link; null when nothing is found. */
export async function invitationOf(db: Db, token: string): Promise<Invitation | null> {
  const row = await db
    .selectFrom('organisationInvitation as i')
    .innerJoin('contactPoint as p', 'p.personId', 'i.personId')
    .selectAll('i')
    .select(['p.kind', 'p.value'])
    .where('i.tokenHash', '=', hashOf(token))
    .executeTakeFirst()
  if (!row) return null
  return { ...row, contact: { kind: row.kind, value: row.value }, over: overOf(row, machineNow()) }
}

type Settled = Record<'acceptedAt' | 'declinedAt' | 'withdrawnAt', Date | null> & { endsAt: Date }

/** How an invitation ended; null while it waits for an answer. `now` is machine time. */
export function overOf({ acceptedAt, declinedAt, withdrawnAt, endsAt }: Settled, now: Instant): Invitation['over'] {
  if (acceptedAt !== null) return 'accepted'
  if (declinedAt !== null) return 'declined'
  if (withdrawnAt !== null) return 'withdrawn'
  return endsAt.getTime() <= now ? 'too-old' : null
}

interface Accepting extends Pick<ActGiven, 'resident' | 'key' | 'proven' | 'publicUrl' | 'at'> {
  token: string
  name: string
  language: ActGiven['person']['language']
}

/** Says yes. Counts when the address that was asked is proven, so a link that was sent on is of no use to others. Throws `not-found`, `conflict`. */
export async function acceptInvitation(db: Db, { token, name, language, ...act }: Accepting): Promise<Receipt> {
  const invitation = await invitationOf(db, token)
  if (invitation === null) throw notFound(organisationSaid((t) => t.faults.noInvitation))
  const { id: invitationId, contact } = invitation
  const person = { name, language, contacts: [contact] }
  const given = {
    ...act,
    person,
    kind: MEMBERSHIP,
    topic: null,
    channel: 'web',
    needs: 'contact',
    content: JSON.stringify([invitationId, name]),
  } as const
  return performAct(db, given, takeRole(invitation))
}

/** What a yes writes: the role, which begins when the address is proven, where there is one. */
export const takeRole =
  ({ id: invitationId, organisationId, role }: Pick<Invitation, 'id' | 'organisationId' | 'role'>): Parameters<typeof performAct>[2] =>
  async (tx, { id, personId, confirmed, at }) => {
    await requireWaiting(tx, invitationId)
    const waiting = { organisationId, personId, actId: id, invitationId, role, validFrom: null }
    const made = await tx.insertInto('membership').values(waiting).returning('id').executeTakeFirstOrThrow()
    if (confirmed) await confirmMembership(tx, id, at)
    return `membership:${made.id}`
  }

/** The address is proven: what waited for that begins. Throws `conflict` when somebody was there before. */
export async function confirmMembership(tx: Tx, actId: string, at: Instant): Promise<void> {
  const waiting = await tx.selectFrom('membership').select(['id', 'invitationId']).where('actId', '=', actId).executeTakeFirstOrThrow()
  if (waiting.invitationId === null) throw gone('withdrawn')
  const { organisationId, role, fromDay, handOverId } = await requireWaiting(tx, waiting.invitationId)
  const state = (await statesOf(tx, [organisationId])).get(organisationId)
  if (state === 'dissolved' || state === 'refused') throw gone('overWith')
  const today = instantToWall(at).day
  const from = fromDay !== null && fromDay > today ? fromDay : today
  await tx
    .updateTable('organisationInvitation')
    .set({ acceptedAt: new Date(at) })
    .where('id', '=', waiting.invitationId)
    .execute()
  await tx.updateTable('membership').set({ validFrom: from }).where('id', '=', waiting.id).execute()
  await auditBeginning(tx, { organisationId, id: waiting.id, role })
  if (handOverId !== null && role === 'leader') await finishHandOver(tx, { handOverId, from, at })
}

/** Locks it: of many who say yes at once, one is first. */
async function requireWaiting(tx: Tx, invitationId: string) {
  const row = await tx.selectFrom('organisationInvitation').selectAll().where('id', '=', invitationId).forUpdate().executeTakeFirst()
  if (!row) throw notFound(organisationSaid((t) => t.faults.noInvitation))
  if (row.acceptedAt !== null) throw gone('used')
  if (row.declinedAt !== null || row.withdrawnAt !== null) throw gone('withdrawn')
  if (row.endsAt.getTime() <= machineNow()) throw gone('tooOld')
  return row
}

/** Says no. Said twice, it is said once. Throws `not-found`. */
export async function declineInvitation(db: Db, token: string, at: Instant): Promise<void> {
  const invitation = await invitationOf(db, token)
  if (invitation === null) throw notFound(organisationSaid((t) => t.faults.noInvitation))
  await settleInvitation(db, { id: invitation.id, set: { declinedAt: new Date(at) } })
}

interface Withdrawal {
  id: string
  organisationId: string
  /** The account, where staff take it back. */
  actor: string | null
  at: Instant
}

/** Takes it back before it is answered. False when there is nothing to take back. */
export function withdrawInvitation(db: Db, { id, organisationId, actor, at }: Withdrawal): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const done = await settleInvitation(tx, { id, organisationId, set: { withdrawnAt: new Date(at) } })
    if (done) await auditOrganisation(tx, { action: 'membership-ended', actor, subject: `${organisationId} invitation:${id} withdrawn` })
    return done
  })
}

interface Settling {
  id: string
  organisationId?: string
  set: { declinedAt: Date } | { withdrawnAt: Date }
}

/** Once: false where it was answered or taken back before. */
export async function settleInvitation(db: Db, { id, organisationId, set }: Settling): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('organisationInvitation')
    .set(set)
    .where((eb) => eb(eb.cast<string>('id', 'text'), '=', id))
    .$if(organisationId !== undefined, (query) => query.where('organisationId', '=', organisationId ?? ''))
    .where('acceptedAt', 'is', null)
    .where('declinedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

const gone = (why: 'used' | 'withdrawn' | 'tooOld' | 'overWith') =>
  new Fault(
    'conflict',
    organisationSaid((t) => t.faults[why]),
  )
