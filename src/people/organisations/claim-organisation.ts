import type { Db, Tx } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { instantToWall, type Day, type Instant } from '../../platform/time/index.ts'
import { performAct, type ActGiven, type Receipt } from '../acts/perform-act.ts'
import { beginToLead } from './members.ts'
import { isActiveOn } from './membership.ts'
import { nameOrganisation } from './name-organisation.ts'
import type { OrganisationKind } from './organisation.ts'
import { auditOrganisation, recordStep, statesOf } from './steps.ts'
import { organisationSaid } from './texts.ts'

export interface NewClaim extends Pick<
  ActGiven,
  'person' | 'channel' | 'registeredBy' | 'resident' | 'key' | 'proven' | 'publicUrl' | 'at'
> {
  /** Null for a group that is not registered. */
  number: string | null
  name: string
  kind: OrganisationKind
  /** Asks to take over from a board that is gone, where the organisation is here already. */
  takesOver: boolean
}

export const CLAIM = 'organisation'

/** To shut out a board one must have shown who one is; whoever registers is known by their address, and staff decide. */
export const levelOfClaim = ({ takesOver }: Pick<NewClaim, 'takesOver'>): 'contact' | 'met' => (takesOver ? 'met' : 'contact')

/** Asks that an organisation be here, with the person as its leader. Counts when the address is proven. Throws `conflict` where it is here already, `not-allowed` for whoever is not known surely enough to take over. */
export function claimOrganisation(db: Db, { number, name, kind, takesOver, ...act }: NewClaim): Promise<Receipt> {
  const content = JSON.stringify([number, name, kind, takesOver, act.person])
  const given = { ...act, topic: null, kind: CLAIM, needs: levelOfClaim({ takesOver }), content } as const
  return performAct(db, given, async (tx, { id, personId, confirmed, at }) => {
    const claim = await tx
      .insertInto('organisationClaim')
      .values({ actId: id, personId, number, name, kind, takesOver })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (confirmed) await settleClaim(tx, id, at)
    return `claim:${claim.id}`
  })
}

/** The first to be proven gets it. Who asks to take over waits for staff. Throws `conflict`, and the claim then still waits. */
export async function settleClaim(tx: Tx, actId: string, at: Instant): Promise<void> {
  const claim = await tx.selectFrom('organisationClaim').selectAll().where('actId', '=', actId).executeTakeFirstOrThrow()
  const day = instantToWall(at).day
  const { id, isFree } = await takeNumber(tx, claim, { day, at })
  if (!isFree && !claim.takesOver)
    throw new Fault(
      'conflict',
      organisationSaid((t) => t.faults.taken),
    )
  await tx.updateTable('organisationClaim').set({ organisationId: id }).where('id', '=', claim.id).execute()
  if (!isFree) return
  await tx.updateTable('organisation').set({ kind: claim.kind }).where('id', '=', id).execute()
  await nameOrganisation(tx, { id, name: claim.name, from: day })
  await recordStep(tx, { organisationId: id, what: 'claimed', staff: null, at })
  await auditOrganisation(tx, { action: 'organisation-claimed', actor: null, subject: `${id} claim:${claim.id}` })
  await beginToLead(tx, { organisationId: id, personId: claim.personId, actId, from: day })
}

interface Wanted {
  number: string | null
  kind: OrganisationKind
}

/** The organisation of the number, locked until the transaction ends: a new one, one that nobody has, or somebody's. */
async function takeNumber(
  tx: Tx,
  { number, kind }: Wanted,
  { day, at }: { day: Day; at: Instant },
): Promise<{ id: string; isFree: boolean }> {
  const made = await tx
    .insertInto('organisation')
    .values({ number, kind, madeAt: new Date(at) })
    .onConflict((conflict) => conflict.column('number').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) return { id: made.id, isFree: true }
  const { id } = await tx.selectFrom('organisation').select('id').where('number', '=', number).forUpdate().executeTakeFirstOrThrow()
  return { id, isFree: await isFree(tx, id, day) }
}

/** Nobody has a role in it, and it was never approved, or is dissolved. */
async function isFree(tx: Tx, id: string, day: Day): Promise<boolean> {
  const members = await tx.selectFrom('membership').select(['validFrom', 'validTo', 'endedAt']).where('organisationId', '=', id).execute()
  const state = (await statesOf(tx, [id])).get(id) ?? 'claimed'
  return (state === 'claimed' || state === 'refused' || state === 'dissolved') && !members.some((member) => isActiveOn(member, day))
}
