import { raiseVersions } from '../../platform/cache/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { recordEvent } from '../../platform/outbox/index.ts'
import { instantToWall, type Instant } from '../../platform/time/index.ts'
import { nameOrganisation } from './name-organisation.ts'
import { organisationNamed } from './organisation-named.ts'
import { auditOrganisation } from './steps.ts'

interface Amendment {
  organisationId: string
  /** From today on; the names before stay true of their days. */
  name: string
  /** Slug of the provider it is; null for none. */
  provider: string | null
  staffId: string
  at: Instant
}

/** Staff say what it is called, and which provider of the hubs it is. */
export function amendOrganisation(db: Db, { organisationId: id, name, provider, staffId, at }: Amendment): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await tx.updateTable('organisation').set({ provider }).where('id', '=', id).execute()
    await nameOrganisation(tx, { id, name, from: instantToWall(at).day })
    await auditOrganisation(tx, { action: 'organisation-changed', actor: staffId, subject: `${id} amended` })
    await recordEvent(tx, { kind: organisationNamed, subject: `organisation:${id}`, payload: { organisation: id }, at })
    // It is the sender of what stands in the programme and among proposals, at any hub.
    await raiseVersions(tx, [])
  })
}
