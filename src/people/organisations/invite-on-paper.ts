import type { Db, Tx } from '../../platform/database/index.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import { instantToWall, machineNow } from '../../platform/time/index.ts'
import { performAct, type ActGiven, type Receipt } from '../acts/perform-act.ts'
import type { Deciding } from './decide.ts'
import { beginHandOver } from './hand-over.ts'
import { INVITATION_LASTS, requireInviter, type Inviter } from './invite.ts'
import type { MemberRole } from './membership.ts'
import { auditOrganisation, recordStep } from './steps.ts'

export const INVITATION = 'invitation'

interface OnPaper extends Pick<ActGiven, 'key' | 'publicUrl' | 'at'> {
  organisationId: string
  by: Inviter
  role: MemberRole
  /** Whom it is for; their surname is what finds it, with the three words. */
  name: string
  language: PageLanguage
}

/** Asks somebody who has no address: the receipt is printed and handed to them (decision 041). Throws `not-allowed`. */
export const inviteOnPaper = (db: Db, given: OnPaper): Promise<Receipt> =>
  askOnPaper(db, given, async (tx) => {
    await requireInviter(tx, given)
    return null
  })

/** Staff ask somebody without an address in as leader; those who lead now are out when they have said yes. */
export function letInLeaderOnPaper(db: Db, given: Deciding & Pick<OnPaper, 'name' | 'language' | 'key'>): Promise<Receipt> {
  const { organisationId, staffId, reason, paper, at } = given
  const asked = { ...given, by: { staffId }, role: 'leader' } as const
  return askOnPaper(db, asked, async (tx) => {
    const leaving = (await requireInviter(tx, asked)).filter(({ role }) => role === 'leader').map(({ id }) => id)
    await recordStep(tx, { organisationId, what: 'taken_over', staff: { id: staffId, reason, paper }, at })
    return beginHandOver(tx, { organisationId, day: instantToWall(at).day, leaving, at })
  })
}

/** `before` asks whether they may, and names the hand-over that a yes completes. */
function askOnPaper(db: Db, given: OnPaper, before: (tx: Tx) => Promise<string | null>): Promise<Receipt> {
  const { organisationId, by, role, name, language, key, publicUrl, at } = given
  const staffId = 'staffId' in by ? by.staffId : null
  const person = { name, language, contacts: [] }
  const act = {
    kind: INVITATION,
    topic: null,
    person,
    channel: staffId === null ? 'web' : 'desk',
    registeredBy: staffId === null ? null : { id: staffId },
    needs: 'nothing',
    content: JSON.stringify([organisationId, role, name]),
    key,
    publicUrl,
    at,
  } as const
  return performAct(db, act, async (tx, { id: actId, personId }) => {
    const handOverId = await before(tx)
    const endsAt = new Date(machineNow() + INVITATION_LASTS)
    const values = { organisationId, personId, actId, tokenHash: null, role, handOverId, fromDay: null, invitedByStaff: staffId }
    const { id } = await tx
      .insertInto('organisationInvitation')
      .values({ ...values, madeAt: new Date(at), endsAt })
      .returning('id')
      .executeTakeFirstOrThrow()
    const inviter = 'membershipId' in by ? ` by:${by.membershipId}` : ''
    await auditOrganisation(tx, {
      action: 'membership-offered',
      actor: staffId,
      subject: `${organisationId} invitation:${id} ${role}${inviter} on:paper`,
    })
    return `invitation:${id}`
  })
}
