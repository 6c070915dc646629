import type { Ctx } from '../../platform/http/context.ts'
import { catalogueLanguage } from '../../platform/i18n/index.ts'
import type { Act } from '../acts/act.ts'
import { shieldTexts } from '../protection/index.ts'
import { ownDataOf, type OwnData } from './insight.ts'
import { shieldedData } from './shielded-data.ts'

/** Whose data a receipt shows and erases. */
export const personsOf = ({ person, helper }: Act) => [person.id, ...(helper === null ? [] : [helper.id])]

/** All that is kept with a receipt, as whoever holds it may see it. */
export async function dataOf(c: Ctx, act: Act): Promise<OwnData[]> {
  const { db, privacy } = c.get('deps')
  const data = await ownDataOf(db, privacy, { persons: personsOf(act) })
  if (act.person.shielded) return shieldedData(privacy, data, shieldTexts(catalogueLanguage(c.get('language'))).value)
  // That the address is somebody's who is protected is theirs alone to know: whoever typed it may be another.
  return data.filter(({ table }) => table !== 'person_protection')
}
