import type { Db } from '../../platform/database/index.ts'
import type { PageLanguage } from '../../platform/i18n/index.ts'
import { shieldedAmong } from '../protection/index.ts'

export interface Named {
  /** Null where none was given, and always where the address is protected (domain.md A4). */
  name: string | null
  language: PageLanguage
  shielded: boolean
}

/** Persons as others may name them. Every list of people outside this slice takes its names from here. */
export async function namesOf(db: Db, personIds: readonly string[]): Promise<ReadonlyMap<string, Named>> {
  if (personIds.length === 0) return new Map()
  const [rows, shielded] = await Promise.all([
    db.selectFrom('person').select(['id', 'name', 'language']).where('id', 'in', personIds).execute(),
    shieldedAmong(db, personIds),
  ])
  return new Map(rows.map(({ id, name, language }) => [id, { name: shielded.has(id) ? null : name, language, shielded: shielded.has(id) }]))
}
