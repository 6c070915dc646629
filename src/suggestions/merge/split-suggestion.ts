import { addLink, onwardFrom, standingOf } from '../../chain/index.ts'
import type { Db, Tx } from '../../platform/database/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { thingOf } from '../chain.ts'
import { lockOnly, noSuggestion } from '../lock-suggestion.ts'
import { audit, freshPages, meanwhile, type Considering } from '../moderate.ts'
import { reindexSuggestions } from '../search-entries.ts'
import { tellVoices } from '../tell-voices.ts'

export const PARTS = { least: 2, most: 5 } as const

interface Splitting extends Considering {
  /** The heading of each part, as everybody reads it. */
  titles: readonly string[]
  /** Open to all. */
  reason: string
}

/**
 * Each part has a number and an answer of its own from now on, and answers all whose voices the whole had; each of them is told once. What was
 * merged by mistake is parted in this way. Returns the new numbers. Throws `not-found`, and `conflict` when it is merged, parted or ended.
 */
export function splitSuggestion(db: Db, { number, titles, by, at, reason }: Splitting): Promise<number[]> {
  return db.transaction().execute(async (tx) => {
    const locked = await lockOnly(tx, number)
    if (locked === null || !locked.isReceived || locked.isWithdrawn) throw noSuggestion()
    const { day } = instantToWall(at)
    const links = await onwardFrom(tx, thingOf(number))
    const own = links.filter(({ from }) => from.kind === 'suggestion' && from.key === String(number))
    const last = own.at(-1)
    const isParted = own.some(({ to }) => to?.kind === 'suggestion')
    if (last === undefined || isParted || standingOf(thingOf(number), links, day).endedOn !== null) throw meanwhile()
    const { holder, due } = last
    const parts: number[] = []
    for (const title of titles) {
      const part = await insertPart(tx, { number, title, at: new Date(at) })
      const said = { day, holder, title, due, reason, closedBasis: null }
      await addLink(tx, { ...said, from: thingOf(number), kind: 'split_into', to: thingOf(part) })
      parts.push(part)
    }
    await reindexSuggestions(tx, parts)
    await freshPages(tx, locked)
    await audit(tx, { number, by, what: `split ${parts.join(' ')}` })
    await tellVoices(tx, locked, { told: 'split', reason: `${titles.join(', ')}. ${reason}`, at })
    return parts
  })
}

/** Of the same hub, place and people as the whole; nobody's own act. */
async function insertPart(tx: Tx, { number, title, at }: { number: number; title: string; at: Date }): Promise<number> {
  const whole = await tx
    .selectFrom('suggestion')
    .select(['kind', 'hubId', 'place', 'asksBody', 'audience', 'language', 'credit', 'association'])
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  const made = await tx
    .insertInto('suggestion')
    .values({ ...whole, title, actId: null, receivedAt: at, shownAt: at })
    .returning('number')
    .executeTakeFirstOrThrow()
  return made.number
}
