import type { Tx } from '../../platform/database/index.ts'
import { hubScope } from '../items/index.ts'
import type { Acting } from './acting.ts'
import { fromRecord } from './editable.ts'
import { changesOfHubs, type Change } from './history.ts'
import { Refused } from './refusal.ts'
import { targetOf } from './target-of.ts'
import { write } from './write.ts'

/** When a new hub is taken back, what came with it goes too, each thing with its own line in the history. Refused when anybody has worked on it since. */
export async function takeWithHub(tx: Tx, added: Change, acting: Acting): Promise<void> {
  const since = (await changesOfHubs(tx, [added.key], { limit: 100 })).filter(({ id }) => id !== added.id)
  const later = since.filter(({ scope, at, undone }) => scope === hubScope(added.key) && at.getTime() !== added.at.getTime() && !undone)
  if (later.length > 0) throw new Refused({ why: 'hub_in_use', revisions: later.map(({ id }) => id) })
  for (const change of since.filter(({ at, after }) => at.getTime() === added.at.getTime() && after !== null)) {
    await write(tx, { target: await targetOf(tx, change), before: fromRecord(change.after), after: null, undoes: change.id }, acting)
  }
}
