import { backFrom, type Thing } from '../chain/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { leadOn, type LeadingOn } from './lead-on.ts'
import type { LockedSuggestion } from './lock-suggestion.ts'
import type { Telling } from './notices.ts'
import { suggestionTexts } from './texts.ts'
import { tellAllVoices, tellStanding } from './tell-voices.ts'

type Leading = Pick<LeadingOn, 'title' | 'holder' | 'due' | 'at'> & {
  numbers: readonly number[]
  /** As the chain calls what the body has sent. */
  ref: string
  /** To whom, in words. */
  said: string
}

/** A body has sent them to the council or one of its committees, together: whoever stands behind any of them is told, once. */
export async function leadToStatement(tx: Tx, { numbers, ref, said, ...given }: Leading): Promise<void> {
  const led: LockedSuggestion[] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const reason = suggestionTexts('nb').sentToOrgan
    const locked = await leadOn(tx, { ...given, number, to: { kind: 'statement', key: ref }, reason, hub: null })
    if (locked !== null) led.push(locked)
  }
  await tellAllVoices(tx, led, { told: 'sent_to_organ', reason: said, at: given.at })
}

/** The next step of what it became: whoever stands behind any that led there is told, once. */
export async function tellThoseBehind(tx: Tx, thing: Thing, telling: Telling): Promise<void> {
  const links = await backFrom(tx, thing)
  const numbers = links.flatMap(({ from, to, kind }) =>
    kind === 'led_to' && to.kind === thing.kind && to.key === thing.key && from.kind === 'suggestion' ? [Number(from.key)] : [],
  )
  await tellStanding(tx, numbers, telling)
}
