import { onwardFrom } from '../../chain/index.ts'
import type { Db } from '../../platform/database/index.ts'
import { thingOf } from '../chain.ts'
import { helpOfAct, type HelpOfAct } from './count-voices.ts'

export interface HelpAsked {
  offer: HelpOfAct
  activity: { key: string; title: string }
}

/** What somebody offered to help with, and the activity that it has become; null while there is nothing to help with. */
export async function helpAskedOf(db: Db, actId: string): Promise<HelpAsked | null> {
  const offer = await helpOfAct(db, actId)
  const links = offer === null ? [] : await onwardFrom(db, thingOf(offer.suggestion))
  const led = links.findLast(({ to }) => to?.kind === 'activity')
  return offer === null || led === undefined || led.to === null ? null : { offer, activity: { key: led.to.key, title: led.title } }
}
