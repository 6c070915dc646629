import type { Db, Tx } from '../../platform/database/index.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'
import { recordAudit, type AuditAction } from '../audit.ts'
import { stateOf, type OrganisationState, type Paper, type Step } from './organisation.ts'

interface NewStep {
  organisationId: string
  what: Step
  /** The account of staff, with why and what paper was seen; null where members or time did it. */
  staff: { id: string; reason: string | null; paper: Paper | null } | null
  /** Town time. */
  at: Instant
}

const AUDITED = new Set<Step>(['verified', 'approved', 'refused', 'taken_over', 'dormant', 'woken', 'dissolved'])

/** Something has happened to an organisation: said by a member, staff, the register or time. */
export async function recordStep(tx: Tx, { organisationId, what, staff, at }: NewStep): Promise<void> {
  const by = { reason: staff?.reason ?? null, paper: staff?.paper ?? null, byStaff: staff?.id ?? null }
  await tx
    .insertInto('organisationStep')
    .values({ organisationId, what, ...by, at: new Date(at) })
    .execute()
  if (AUDITED.has(what))
    await auditOrganisation(tx, { action: 'organisation-changed', actor: by.byStaff, subject: `${organisationId} ${what}` })
}

interface Audited {
  action: Extract<AuditAction, `organisation-${string}` | `membership-${string}`>
  actor: string | null
  /** Ids and roles after the organisation's own id. */
  subject: string
}

export async function auditOrganisation(tx: Tx, { action, actor, subject }: Audited): Promise<void> {
  await recordAudit(tx, { at: new Date(machineNow()), actor, action, subject: `organisation:${subject}` })
}

/** What each of these organisations is now. */
export async function statesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, OrganisationState>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('organisationStep')
    .select(['organisationId', 'what'])
    .where('organisationId', 'in', ids)
    .orderBy('id')
    .execute()
  return new Map(ids.map((id) => [id, stateOf(rows.filter(({ organisationId }) => organisationId === id).map(({ what }) => what))]))
}
