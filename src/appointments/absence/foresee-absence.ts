import type { Db } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Span } from '../../resources/index.ts'
import { findAffected, type Affected } from './find-affected.ts'
import { sameTime } from './taken-over.ts'

export interface Foreseen extends Affected {
  /** It can be held without whoever is away. */
  keepsTime: boolean
}

/** What would become of each, before anything is done. */
export async function foreseeAbsence(db: Db, asked: { caseworker: number; span: Span; at: Instant }): Promise<Foreseen[]> {
  const affected = await findAffected(db, asked)
  return Promise.all(
    affected.map(async (one) => ({ ...one, keepsTime: (await sameTime(db, one, { at: asked.at, without: asked.caseworker })) !== null })),
  )
}
