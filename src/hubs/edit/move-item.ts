import type { Tx } from '../../platform/database/index.ts'
import { Hub, Provider } from '../content/shapes.ts'
import type { Stored } from '../items/index.ts'
import type { Acting } from './acting.ts'
import type { Target } from './editable.ts'
import { moveHub } from './move-hub.ts'
import { moveProvider } from './move-provider.ts'

interface Move {
  now: Stored<unknown> | null
  earlier: Stored<unknown>
  acting: Acting
}

/** Puts what has an address of its own back at the one it had, so that it can be put there. Answers with what is then to be written. */
export async function moveBack(tx: Tx, target: Target, { now, earlier, acting }: Move): Promise<Target> {
  if (target.kind === 'hub') {
    const to = Hub.parse(earlier.item).slug
    if (now !== null) await moveHub(tx, { from: Hub.parse(now.item).slug, to, acting })
    return { ...target, key: to }
  }
  if (target.kind === 'provider') {
    const to = Provider.parse(earlier.item).slug
    if (now !== null) await moveProvider(tx, { from: Provider.parse(now.item).slug, to, acting })
    return { ...target, key: to }
  }
  return target
}
