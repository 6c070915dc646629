import type { Db, Tx } from '../../platform/database/index.ts'
import { machineNow, type Instant } from '../../platform/time/index.ts'
import { recordAudit } from '../audit.ts'
import type { Contact } from './contact.ts'

/** Whether an address belongs to a service that throws addresses away, or to a part of one. */
export async function isDisposable(db: Db, contact: Contact | null): Promise<boolean> {
  if (contact?.kind !== 'email') return false
  const parts = (contact.value.split('@')[1] ?? '').split('.')
  const domains = parts.map((_, k) => parts.slice(k).join('.'))
  const found = await listed(db).select('domain').where('domain', 'in', domains).executeTakeFirst()
  return found !== undefined
}

/** By name. */
export async function listDisposable(db: Db): Promise<string[]> {
  const rows = await listed(db).select('domain').orderBy('domain').execute()
  return rows.map(({ domain }) => domain)
}

export interface DomainChange {
  domain: string
  what: 'listed' | 'unlisted'
  at: Date
  /** Name of the account; null for those that came with the program. */
  by: string | null
  /** It is still so, and can be taken back. */
  holds: boolean
}

/** What staff have put on the list and taken off it, the newest first. */
export async function listDomainChanges(db: Db, limit: number): Promise<DomainChange[]> {
  const rows = await db
    .selectFrom('disposableDomain')
    .leftJoin('staffAccount as adder', 'adder.id', 'disposableDomain.addedBy')
    .leftJoin('staffAccount as remover', 'remover.id', 'disposableDomain.removedBy')
    .select(['domain', 'addedAt', 'removedAt', 'adder.name as addedBy', 'remover.name as removedBy'])
    .where((eb) => eb.or([eb('addedBy', 'is not', null), eb('removedAt', 'is not', null)]))
    .execute()
  const onNow = new Set(rows.filter(({ removedAt }) => removedAt === null).map(({ domain }) => domain))
  const changes = rows.flatMap(({ domain, addedAt, removedAt, addedBy, removedBy }): DomainChange[] => [
    ...(addedBy === null ? [] : [{ domain, what: 'listed' as const, at: addedAt, by: addedBy, holds: removedAt === null }]),
    ...(removedAt === null ? [] : [{ domain, what: 'unlisted' as const, at: removedAt, by: removedBy, holds: !onNow.has(domain) }]),
  ])
  return changes.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, limit)
}

interface Change {
  domain: string
  /** The account. */
  by: string
  /** Town time. */
  at: Instant
}

/** False when it is no domain. Added twice is once. */
export async function addDisposable(db: Db, { domain, by, at }: Change): Promise<boolean> {
  if (domain.length > 253 || !/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(domain)) return false
  await db.transaction().execute(async (tx) => {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('disposableDomain')
      .values({ domain, addedAt: new Date(at), addedBy: by })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows === 1n) await note(tx, { action: 'throwaway-listed', domain, by })
  })
  return true
}

/** What is not there stays as it is. */
export function removeDisposable(db: Db, { domain, by, at }: Change): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('disposableDomain')
      .set({ removedAt: new Date(at), removedBy: by })
      .where('domain', '=', domain)
      .where('removedAt', 'is', null)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 1n) await note(tx, { action: 'throwaway-unlisted', domain, by })
  })
}

const listed = (db: Db) => db.selectFrom('disposableDomain').where('removedAt', 'is', null)

const note = (tx: Tx, { action, domain, by }: { action: 'throwaway-listed' | 'throwaway-unlisted'; domain: string; by: string }) =>
  recordAudit(tx, { at: new Date(machineNow()), actor: by, action, subject: `domain:${domain}` })
