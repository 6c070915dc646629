import type { Db } from '../../platform/database/index.ts'
import { notFound } from '../../platform/http/errors.ts'
import { machineNow, type Day } from '../../platform/time/index.ts'
import { performAct, type ActGiven, type Receipt } from '../acts/perform-act.ts'
import { shieldedAmong } from '../protection/index.ts'
import { MEMBERSHIP, overOf, takeRole, type Invitation } from './answer-invitation.ts'
import type { MemberRole } from './membership.ts'
import { organisationSaid } from './texts.ts'

export interface PaperInvitation {
  id: string
  organisationId: string
  role: MemberRole
  fromDay: Day | null
  /** Machine time. */
  endsAt: Date
  over: Invitation['over']
}

/** The invitation that an act is; null for other acts. */
export async function paperInvitationOf(db: Db, actId: string): Promise<PaperInvitation | null> {
  const row = await db.selectFrom('organisationInvitation').selectAll().where('actId', '=', actId).executeTakeFirst()
  return row === undefined ? null : { ...row, over: overOf(row, machineNow()) }
}

type Accepting = Pick<ActGiven, 'resident' | 'key' | 'channel' | 'registeredBy' | 'publicUrl' | 'at'> & { actId: string }

/**
 * Says yes with the slip, or at the desk. No address is proven by it, so the role opens no page of the organisation in a browser unless they
 * are signed in (decision 041). Throws `not-found`, `conflict`.
 */
export async function acceptOnPaper(db: Db, { actId, ...act }: Accepting): Promise<Receipt> {
  const [invitation, person] = await Promise.all([
    paperInvitationOf(db, actId),
    db
      .selectFrom('person')
      .innerJoin('act', 'act.personId', 'person.id')
      .select(['person.id', 'person.name', 'person.language'])
      .where('act.id', '=', actId)
      .executeTakeFirst(),
  ])
  if (invitation === null || person === undefined) throw notFound(organisationSaid((t) => t.faults.noInvitation))
  // The new row has no address to be protected by; without one, nothing but leaving out the name hides it.
  const isShielded = (await shieldedAmong(db, [person.id])).has(person.id)
  const given = {
    ...act,
    kind: MEMBERSHIP,
    topic: null,
    person: { name: isShielded ? null : person.name, language: person.language, contacts: [] },
    needs: 'nothing',
    content: JSON.stringify([invitation.id]),
  } as const
  return performAct(db, given, takeRole(invitation))
}
