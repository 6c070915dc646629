import type { Db } from '../../platform/database/index.ts'
import { Fault } from '../../platform/http/errors.ts'
import { faultSaid } from '../../platform/http/fault-texts.ts'
import type { Day } from '../../platform/time/index.ts'
import { hubsOnDay } from './hubs-on-day.ts'

/**
 * For programs that ask by slug: of a hub that is not there, an empty list would say that nothing happens at it. Throws `invalid` at `hub`, with
 * those there are, for one that was there neither today nor on the day asked of.
 */
export async function mustBeHubs(
  db: Db,
  slugs: readonly (string | undefined)[],
  { today, on = today }: { today: Day; on?: Day },
): Promise<void> {
  const asked = slugs.filter((slug) => slug !== undefined)
  if (asked.length === 0) return
  const [now, then] = await Promise.all([hubsOnDay(db, today), on < today ? hubsOnDay(db, on) : []])
  const known = [...new Set([...now, ...then].map(({ slug }) => slug))]
  if (asked.every((slug) => known.includes(slug))) return
  throw new Fault(
    'invalid',
    faultSaid((t) => t.requestWrong),
    [{ field: 'hub', message: `må være et av torgene: ${known.join(', ')}` }],
  )
}
