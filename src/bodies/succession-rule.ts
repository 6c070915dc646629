import type { Db } from '../platform/database/index.ts'
import type { FieldFault } from '../platform/http/errors.ts'
import { parseImprecise, type Day } from '../platform/time/index.ts'
import type { BodyItem } from './body.ts'
import { readBodies } from './body-rows.ts'

export type SuccessionFault = 'successor_unknown' | 'successor_ring' | 'successor_told'

/** What is wrong with who takes over, among all bodies by slug; null when nothing is. */
export function successionFault(
  { slug, successor }: Pick<BodyItem, 'slug' | 'successor'>,
  others: ReadonlyMap<string, Pick<BodyItem, 'successor'>>,
): Exclude<SuccessionFault, 'successor_told'> | null {
  const seen = new Set([slug])
  for (let next = successor; next !== undefined; next = others.get(next)?.successor) {
    if (seen.has(next)) return 'successor_ring'
    if (!others.has(next)) return 'successor_unknown'
    seen.add(next)
  }
  return null
}

const WORDS: Readonly<Record<SuccessionFault, string>> = {
  successor_unknown: 'there is no such body',
  successor_ring: 'would take over from itself in the end',
  successor_told: 'has taken over already',
}

export const isSuccessionFault = (rule: string | undefined): rule is SuccessionFault => rule !== undefined && Object.hasOwn(WORDS, rule)
const fault = (rule: SuccessionFault): FieldFault => ({ field: 'successor', message: WORDS[rule], rule })

/** What was handed over is not handed back: from when the term has ended, whoever takes over stays. */
export async function successionFaults(db: Db, item: BodyItem, today: Day): Promise<FieldFault[]> {
  const all = new Map((await readBodies(db, {})).map(({ item: other }) => [other.slug, other]))
  const wrong = successionFault(item, all)
  const was = all.get(item.slug)?.successor
  const end = parseImprecise(item.prolongedTo ?? item.to ?? '')
  const isTold = was !== undefined && was !== item.successor && end !== null && end.latest < today
  return [...(wrong === null ? [] : [fault(wrong)]), ...(isTold ? [fault('successor_told')] : [])]
}
