import type { Db } from '../../platform/database/index.ts'
import type { Contact } from './contact.ts'

/** Whether an address belongs to a service that throws addresses away, or to a part of one. */
export async function isDisposable(db: Db, contact: Contact | null): Promise<boolean> {
  if (contact?.kind !== 'email') return false
  const parts = (contact.value.split('@')[1] ?? '').split('.')
  const domains = parts.map((_, k) => parts.slice(k).join('.'))
  const found = await db.selectFrom('disposableDomain').select('domain').where('domain', 'in', domains).executeTakeFirst()
  return found !== undefined
}

/** By name. */
export async function listDisposable(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('disposableDomain').select('domain').orderBy('domain').execute()
  return rows.map(({ domain }) => domain)
}

/** False when it is no domain. Added twice is once. */
export async function addDisposable(db: Db, domain: string, at: Date): Promise<boolean> {
  if (domain.length > 253 || !/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(domain)) return false
  await db
    .insertInto('disposableDomain')
    .values({ domain, addedAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return true
}

export async function removeDisposable(db: Db, domain: string): Promise<void> {
  await db.deleteFrom('disposableDomain').where('domain', '=', domain).execute()
}
