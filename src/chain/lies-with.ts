import type { Db } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import { isSame, leadsAway, type Holder, type Thing } from './link.ts'
import { standingOf } from './standing.ts'
import { onwardFrom } from './walk-chain.ts'

/** Whether it waits for this holder and for nobody else: last said to be theirs, not ended, and leading nowhere yet. */
export async function liesWith(db: Db, thing: Thing, { holder, today }: { holder: Holder; today: Day }): Promise<boolean> {
  const links = await onwardFrom(db, thing)
  const own = links.filter(({ from }) => isSame(from, thing))
  const last = own.at(-1)
  if (last === undefined || own.some(leadsAway)) return false
  return last.holder.kind === holder.kind && last.holder.key === holder.key && standingOf(thing, links, today).endedOn === null
}
