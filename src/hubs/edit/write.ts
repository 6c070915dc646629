import { recordRevision } from '../../platform/audit/revision.ts'
import { raiseVersions } from '../../platform/cache/versions.ts'
import type { Tx } from '../../platform/database/index.ts'
import { notFound } from '../../platform/http/errors.ts'
import { hubSlugOf, type Scope, type Stored } from '../items/index.ts'
import { reindexAll, reindexHub } from '../search-entries.ts'
import type { Acting } from './acting.ts'
import { announce } from './announce.ts'
import { kindOf, toRecord, type Target } from './editable.ts'
import { tellOfHouse } from './house-changed.ts'
import { hubFaultSaid } from '../fault-texts.ts'

/** Edits of one hub, or of the municipality, wait for each other: what was checked still holds when it is written. */
export async function lockScope(tx: Tx, scope: Scope): Promise<void> {
  const slug = hubSlugOf(scope)
  if (slug === null) {
    await tx.selectFrom('municipality').select('slug').forNoKeyUpdate().execute()
    return
  }
  const hub = await tx.selectFrom('hub').select('id').where('slug', '=', slug).forNoKeyUpdate().executeTakeFirst()
  if (!hub) throw notFound(hubFaultSaid((t) => t.noSuchHub(slug)))
}

interface Write {
  target: Target
  before: Stored<unknown> | null
  /** Null takes it away. */
  after: Stored<unknown> | null
  /** The revision that is taken back. */
  undoes?: number
}

/** Puts or removes, and writes down who did it. The caller holds the lock, and tells when all is written. */
export async function write(tx: Tx, { target, before, after, undoes }: Write, acting: Acting): Promise<number> {
  const { kind, scope, key } = target
  if (after === null) await kindOf(target).remove(tx, scope, key)
  else await kindOf(target).put(tx, { scope, layer: after.layer }, after.item)
  await announce(tx, { target, before, after }, acting)
  await tellOfHouse(tx, { kind, hub: hubSlugOf(scope) }, acting.at)
  if ('keptBy' in target) await target.keptBy.written(tx, { scope, before, after }, acting)
  return recordRevision(tx, {
    at: new Date(acting.at),
    actor: acting.actor,
    kind,
    scope,
    key,
    before: toRecord(before),
    after: toRecord(after),
    ...(undoes === undefined ? {} : { undoes }),
  })
}

/** What is found by search, and which kept pages are stale, after a change of the target. */
export async function tell(tx: Tx, { kind, scope, key }: Target): Promise<void> {
  const slug = kind === 'hub' ? key : hubSlugOf(scope)
  if (slug !== null) await reindexHub(tx, slug)
  else if (kind !== 'translation') await reindexAll(tx)
  await raiseVersions(tx, [slug === null ? 'town' : `hub:${slug}`], OF_MUCH.has(kind) ? null : kind)
}

/** What lies beneath or beside these in the database changes with them. */
const OF_MUCH: ReadonlySet<string> = new Set(['hub', 'provider'])
