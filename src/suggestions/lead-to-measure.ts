import { ownLinks } from '../chain/index.ts'
import type { Db } from '../platform/database/index.ts'
import { addDays, instantToWall, type Day } from '../platform/time/index.ts'
import { hubHolder, thingOf } from './chain.ts'
import { leadOn } from './lead-on.ts'
import { lockSuggestion } from './lock-suggestion.ts'
import { measureKey } from './measure.ts'
import { audit, meanwhile, type Considering } from './moderate.ts'
import { REPLY_DAYS } from './reading.ts'
import { tellVoices } from './tell-voices.ts'

interface Leading extends Considering {
  /** Something that the hub will do, or a room of it by its key. */
  to: { kind: 'measure' } | { kind: 'room'; key: string }
  /** What is to be done, or what the room is called; everybody can read it. */
  title: string
  reason: string
  due: Day | null
}

/**
 * The hub does something because of it, or has a room for it: the chain leads there, and all whose voices it answers are told once. The hub ends
 * it with a word on what came of it. Throws `not-found`, and `conflict` when the chain stands otherwise by now or leads there already.
 */
export function leadToMeasure(db: Db, { number, to, title, reason, due, by, at }: Leading): Promise<void> {
  return db.transaction().execute(async (tx) => {
    const { hub } = await lockSuggestion(tx, number)
    const own = await ownLinks(tx, thingOf(number))
    const nth = own.filter((link) => link.to?.kind === 'measure').length + 1
    const led = await leadOn(tx, {
      number,
      to: to.kind === 'room' ? { kind: 'room', key: `${hub}/${to.key}` } : { kind: 'measure', key: measureKey(number, nth) },
      title,
      holder: hubHolder(hub),
      due: due ?? addDays(instantToWall(at).day, REPLY_DAYS),
      reason,
      hub,
      at,
    })
    if (led === null) throw meanwhile()
    await audit(tx, { number, by, what: to.kind })
    await tellVoices(tx, led, { told: to.kind, reason: `${title}. ${reason}`, at })
  })
}
