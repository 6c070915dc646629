import { backFrom, type Thing } from '../../chain/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { findSuggestions, type Suggestion } from '../../suggestions/index.ts'

/** What everybody may read among all that led to a thing, the oldest first: the chain walked back to what residents said, by the day. */
export async function cameOf(db: Db, thing: Thing, known: Day): Promise<Suggestion[]> {
  const links = (await backFrom(db, thing)).filter(({ day }) => day <= known)
  const numbers = links.flatMap(({ from }) => (from.kind === 'suggestion' ? [Number(from.key)] : []))
  if (numbers.length === 0) return []
  const found = await findSuggestions(db, { numbers: [...new Set(numbers)], onlyShown: true, standing: true })
  return found.toReversed()
}
