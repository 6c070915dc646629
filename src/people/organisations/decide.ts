import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import { tellMember } from './mails.ts'
import { activeAmong, beginToLead, endMemberships, membersOf } from './members.ts'
import type { OrganisationState, Paper } from './organisation.ts'
import { recordStep, statesOf } from './steps.ts'
import { organisationSaid } from './texts.ts'

/** Who decides, why, and what they were shown. The paper itself is not kept. */
export interface Deciding {
  organisationId: string
  staffId: string
  reason: string
  paper: Paper | null
  publicUrl: string
  /** Town time. */
  at: Instant
}

export type Decision = 'approved' | 'refused' | 'dissolved' | 'woken'

const FROM: Record<Decision, readonly OrganisationState[]> = {
  approved: ['claimed', 'refused', 'dissolved'],
  refused: ['claimed'],
  dissolved: ['claimed', 'verified', 'approved', 'refused', 'dormant'],
  woken: ['dormant'],
}

/** Staff say what an organisation is from now on. Said twice, it is said once. Throws `conflict` when it is something else meanwhile, `not-found`. */
export function decideOrganisation(db: Db, what: Decision, given: Deciding): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const { organisationId, staffId, reason, paper, at } = given
    const state = await lock(tx, organisationId)
    if (state === what || (what === 'woken' && state !== 'dormant')) return
    if (!FROM[what].includes(state)) throw changed()
    const leaders = await leadersOf(tx, given)
    await recordStep(tx, { organisationId, what, staff: { id: staffId, reason, paper }, at })
    if (what === 'refused' || what === 'dissolved')
      await endMemberships(tx, { organisationId, membershipIds: null, why: what === 'refused' ? 'staff' : 'dissolved', actor: staffId, at })
    if (what === 'woken') return
    for (const { actId } of leaders) await tellMember(tx, { ...given, what, actId, days: 0, key: `${organisationId}:${what}:${at}` })
  })
}

/** A board that asked to take over is let in, and those who were there are out at once; or it is turned away. Throws `conflict`, `not-found`. */
export function decideTakeOver(db: Db, claimId: string, given: Deciding & { decision: 'accepted' | 'turned_away' }): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const { organisationId, staffId, reason, paper, decision, at } = given
    await lock(tx, organisationId)
    const claim = await tx
      .updateTable('organisationClaim')
      .set({ decision, reason, decidedAt: new Date(at), decidedBy: staffId })
      .where((eb) => eb(eb.cast<string>('id', 'text'), '=', claimId))
      .where('organisationId', '=', organisationId)
      .where('takesOver', '=', true)
      .where('decision', 'is', null)
      .returning(['actId', 'personId'])
      .executeTakeFirst()
    if (!claim) throw changed()
    const { actId, personId } = claim
    if (decision === 'accepted') {
      await endMemberships(tx, { organisationId, membershipIds: null, why: 'staff', actor: staffId, at })
      await beginToLead(tx, { organisationId, personId, actId, from: instantToWall(at).day })
      await recordStep(tx, { organisationId, what: 'taken_over', staff: { id: staffId, reason, paper }, at })
    }
    await tellMember(tx, { ...given, what: decision, actId, days: 0, key: `claim:${claimId}` })
  })
}

/** One member is out, at once, and is told why; it stands in what has happened. Done twice, it is done once. Throws `not-found`. */
export function removeMember(db: Db, membershipId: string, given: Deciding): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const { organisationId, staffId, reason, paper, at } = given
    await lock(tx, organisationId)
    const day = instantToWall(at).day
    const member = (await membersOf(tx, organisationId, day)).find(({ id }) => id === membershipId)
    if (!member) return
    await endMemberships(tx, { organisationId, membershipIds: [member.id], why: 'staff', actor: staffId, at })
    await recordStep(tx, { organisationId, what: 'member_out', staff: { id: staffId, reason, paper }, at })
    await tellMember(tx, { ...given, what: 'member_out', actId: member.actId, days: 0, key: `member-out:${member.id}` })
  })
}

async function lock(tx: Tx, id: string): Promise<OrganisationState> {
  const row = await tx
    .selectFrom('organisation')
    .select('id')
    .where((eb) => eb(eb.cast<string>('id', 'text'), '=', id))
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound(organisationSaid((t) => t.faults.noOrganisation))
  return (await statesOf(tx, [id])).get(id) ?? 'claimed'
}

async function leadersOf(tx: Tx, { organisationId, at }: Deciding) {
  const day = instantToWall(at).day
  return activeAmong(await membersOf(tx, organisationId, day), day).filter(({ role }) => role === 'leader')
}

const changed = () =>
  new Fault(
    'conflict',
    organisationSaid((t) => t.faults.changedMeanwhile),
  )
