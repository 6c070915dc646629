import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { addDays, instantToWall, type Day, type Instant } from '../../platform/time/index.ts'
import { tellActor } from '../acts/act-notice.ts'
import { activeAmong, endMemberships, membersOf, type Member } from './members.ts'
import { mayAs } from './membership.ts'
import { senderOf } from './sender.ts'
import { auditOrganisation } from './steps.ts'
import { organisationSaid } from './texts.ts'

interface Ending {
  organisationId: string
  /** The membership of whoever ends it. */
  by: string
  membershipId: string
  /** The last one in the role; null: at once. */
  lastDay: Day | null
  at: Instant
}

/**
 * A leader ends one role, and whoever had it is told. Done twice, it is done once. Throws `not-allowed` for all but leaders, and `conflict`
 * when no leader without an end would be left: nobody could act for the organisation.
 */
export function endMember(db: Db, given: Ending): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const { organisationId, membershipId, at } = given
    // Two leaders who end each other take turns: the second has no role any more.
    await tx.selectFrom('organisation').select('id').where('id', '=', organisationId).forUpdate().execute()
    const today = instantToWall(at).day
    const members = await membersOf(tx, organisationId, today)
    const own = activeAmong(members, today).find(({ id }) => id === given.by)
    if (own === undefined || !mayAs(own.role, 'hand_over')) throw refused('not-allowed', 'onlyLeaderEnds')
    const member = members.find(({ id }) => id === membershipId)
    if (!member || isOverBy(member, given.lastDay)) return
    if (member.role === 'leader' && !isLedWithout(members, member, addDays(given.lastDay ?? today, 1)))
      throw refused('conflict', 'lastLeader')
    await end(tx, member, given)
    await tell(tx, member, { ...given, lastDay: given.lastDay ?? today })
  })
}

const isOverBy = ({ validTo }: Member, lastDay: Day | null) => validTo !== null && lastDay !== null && validTo <= lastDay

const isLedWithout = (members: readonly Member[], { id }: Member, day: Day) =>
  members.some((one) => one.id !== id && one.role === 'leader' && one.validTo === null && one.validFrom !== null && one.validFrom <= day)

async function end(tx: Tx, { id, validFrom }: Member, { organisationId, by, lastDay, at }: Ending): Promise<void> {
  // Whoever has not begun yet never does.
  if (lastDay === null || validFrom === null || lastDay < validFrom)
    return endMemberships(tx, { organisationId, membershipIds: [id], why: 'leader', actor: null, at })
  await tx.updateTable('membership').set({ validTo: lastDay }).where('id', '=', id).execute()
  const subject = `${organisationId} membership:${id} leader ${lastDay} by:${by}`
  await auditOrganisation(tx, { action: 'membership-ended', actor: null, subject })
}

async function tell(tx: Tx, { actId }: Member, { organisationId, lastDay, at }: Ending & { lastDay: Day }): Promise<void> {
  const name = (await senderOf(tx, organisationId))?.name ?? ''
  const title = organisationSaid((t) => t.ended.title(name))
  const { nb, nn, en } = organisationSaid((t) => t.ended.text)
  const text = { nb: `${nb} ${longDate(lastDay, 'nb')}.`, nn: `${nn} ${longDate(lastDay, 'nn')}.`, en: `${en} ${longDate(lastDay, 'en')}.` }
  await tellActor(tx, { act: actId, title, text, page: null, notAfter: null }, at)
}

const refused = (fault: 'not-allowed' | 'conflict', why: 'onlyLeaderEnds' | 'lastLeader') =>
  new Fault(
    fault,
    organisationSaid((t) => t.faults[why]),
  )
