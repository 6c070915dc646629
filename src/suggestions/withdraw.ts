import { addLink, onwardFrom } from '../chain/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { instantToWall, type Instant } from '../platform/time/index.ts'
import { hubHolder, thingOf } from './chain.ts'
import { lockOnly } from './lock-suggestion.ts'
import { reindexSuggestions } from './search-entries.ts'
import { neutralTitle } from './suggestion.ts'
import { suggestionTexts } from './texts.ts'

/**
 * Whoever voiced it takes it back, or is forgotten. What others have read or somebody has answered goes on under its heading, without the text;
 * else it ends there, and says so.
 */
export async function withdraw(tx: Tx, { actId, at }: { actId: string; at: Instant }): Promise<void> {
  const own = await tx.selectFrom('suggestion').select('number').where('actId', '=', actId).executeTakeFirst()
  const locked = own === undefined ? null : await lockOnly(tx, own.number)
  if (locked === null || locked.isWithdrawn || !locked.isReceived) return
  await tx.deleteFrom('suggestionText').where('suggestion', '=', locked.number).execute()
  const thing = thingOf(locked.number)
  if (locked.title !== null || (await onwardFrom(tx, thing)).length > 1) return
  await tx
    .updateTable('suggestion')
    .set({ withdrawnAt: new Date(at) })
    .where('number', '=', locked.number)
    .execute()
  await reindexSuggestions(tx, [locked.number])
  const reason = suggestionTexts('nb').withdrawnReason
  const said = {
    day: instantToWall(at).day,
    holder: hubHolder(locked.hub),
    title: neutralTitle(locked.number),
    due: null,
    closedBasis: null,
  }
  await addLink(tx, { ...said, reason, from: thing, kind: 'not_done', to: null })
}
