import { isOnwardKind, type Holder, type NewLink, type Thing } from '../../chain/index.ts'
import { addDays, type Day } from '../../platform/time/index.ts'
import { hubHolder } from '../chain.ts'
import { replyFrom } from '../reading.ts'
import type { ExampleItem, ExampleStep } from './example.ts'

export interface Placed {
  /** Slug. */
  hub: string
  item: ExampleItem
  /** The day it came. */
  from: Day
}

/** Until an example has its number it is called by its key; `nameOf` gives it the number it has. */
type Naming = (thing: Thing) => Thing

export const itself = ({ key }: Pick<ExampleItem, 'key'>): Thing => ({ kind: 'suggestion', key })

/** All that is said of an example in the chain, the oldest first. */
export function linesOf({ hub, item, from }: Placed, name: Naming = (thing) => thing): NewLink[] {
  const received: NewLink = {
    from: name(itself(item)),
    kind: 'received',
    to: null,
    day: from,
    holder: hubHolder(hub),
    title: item.title,
    due: replyFrom(from),
    reason: null,
    closedBasis: null,
  }
  return [received, ...item.steps.map((step) => lineOf(step, { hub, item, from }, name))]
}

function lineOf(step: ExampleStep, { hub, item, from }: Placed, name: Naming): NewLink {
  const { after, kind, of = itself(item), to, title = item.title, reason = null, due } = step
  const day = addDays(from, after)
  const holder: Holder = step.holder ?? hubHolder(hub)
  const said = { from: name(of), day, holder, title, due: due === undefined ? null : addDays(day, due), reason, closedBasis: null }
  return isOnwardKind(kind) ? { ...said, kind, to: name(to ?? of) } : { ...said, kind, to: null }
}
