import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import { addDays, type Day, type Instant } from '../../platform/time/index.ts'
import type { Contact } from '../contacts/index.ts'
import { invite, requireInviter, type Inviter } from './invite.ts'
import type { MemberRole } from './membership.ts'
import { auditOrganisation } from './steps.ts'
import { organisationSaid } from './texts.ts'
import { waitingHandOver } from './waiting-hand-over.ts'

export interface NewBoard {
  organisationId: string
  by: Inviter
  /** From which day the new ones are in charge: often the annual meeting's. */
  day: Day
  /** Among them at least one leader. */
  members: readonly { role: MemberRole; contact: Contact }[]
  /** Memberships that end when a new leader has said yes. */
  leaving: readonly string[]
  language: PageLanguage
  publicUrl: string
  at: Instant
}

/**
 * Names the new board. Each is asked; when a new leader says yes, those who go are out from the day on, never before: nobody is left without
 * a leader because a mail was not read. Sent twice, it is one, and the links are sent anew. Throws `invalid` without a leader among them, `not-allowed`, `conflict`.
 */
export function handOver(db: Db, { organisationId, by, day, members, leaving, language, publicUrl, at }: NewBoard): Promise<void> {
  if (!members.some(({ role }) => role === 'leader'))
    throw new Fault(
      'invalid',
      organisationSaid((t) => t.faults.noNewLeader),
    )
  return db.transaction().execute(async (tx) => {
    const active = await requireInviter(tx, { organisationId, by, role: 'leader', at })
    const going = active.filter((member) => leaving.includes(member.id)).map((member) => member.id)
    const waiting = await waitingHandOver(tx, { organisationId, day, members, leaving: going })
    const id = waiting ?? (await beginHandOver(tx, { organisationId, day, leaving: going, at }))
    for (const { role, contact } of members)
      await invite(tx, { organisationId, by, role, contact, language, fromDay: day, handOverId: id, publicUrl, at })
    if (waiting === null)
      await auditOrganisation(tx, {
        action: 'organisation-handed-over',
        actor: 'staffId' in by ? by.staffId : null,
        subject: `${organisationId} hand-over:${id} ${day}`,
      })
  })
}

type Begun = Pick<NewBoard, 'organisationId' | 'day' | 'leaving' | 'at'>

/** `leaving`: of those who are in charge now. */
export async function beginHandOver(tx: Tx, { organisationId, day, leaving, at }: Begun): Promise<string> {
  const { id } = await tx
    .insertInto('handOver')
    .values({ organisationId, day, madeAt: new Date(at) })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = leaving.map((membershipId) => ({ handOverId: id, membershipId }))
  if (rows.length > 0) await tx.insertInto('handOverLeaver').values(rows).execute()
  return id
}

/** A new leader has said yes: those who go have their last day, or end now where they began no earlier. */
export async function finishHandOver(tx: Tx, { handOverId, from, at }: { handOverId: string; from: Day; at: Instant }): Promise<void> {
  const leavers = await tx
    .selectFrom('handOverLeaver')
    .innerJoin('membership', 'membership.id', 'handOverLeaver.membershipId')
    .select(['membership.id', 'membership.organisationId', 'membership.validFrom', 'membership.validTo'])
    .where('handOverId', '=', handOverId)
    .where('endedAt', 'is', null)
    .execute()
  const lastDay = addDays(from, -1)
  for (const { id, organisationId, validFrom, validTo } of leavers) {
    const hasBegun = validFrom !== null && validFrom <= lastDay
    const end = hasBegun
      ? { validTo: validTo !== null && validTo < lastDay ? validTo : lastDay }
      : { endedAt: new Date(at), endedWhy: 'handed_over' as const }
    await tx.updateTable('membership').set(end).where('id', '=', id).execute()
    await auditOrganisation(tx, { action: 'membership-ended', actor: null, subject: `${organisationId} membership:${id} handed_over` })
  }
  await tx
    .updateTable('handOver')
    .set({ doneAt: new Date(at) })
    .where('id', '=', handOverId)
    .where('doneAt', 'is', null)
    .execute()
}
