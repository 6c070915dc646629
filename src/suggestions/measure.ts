import { addLink, ownLinks, standingOf, type End, type NewLink } from '../chain/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { thingOf } from './chain.ts'

/** As the chain calls what a hub does because of a suggestion. */
export const measureKey = (number: number, nth: number): string => `innspill/${number}/${nth}`

const isOwn = (key: string, number: number): boolean => key.startsWith(`innspill/${number}/`)

type Said = Pick<NewLink, 'day' | 'holder' | 'reason'> & { kind: End | 'reopened' }

/** What a hub does because of a suggestion ends with the same words as the suggestion, and is opened again with it. */
export async function measuresFollow(tx: Tx, number: number, { kind, day, holder, reason }: Said): Promise<void> {
  for (const { to, title } of await ownLinks(tx, thingOf(number))) {
    if (to?.kind !== 'measure' || !isOwn(to.key, number)) continue
    const isEnded = standingOf(to, await ownLinks(tx, to), day).endedOn !== null
    if (isEnded === (kind === 'reopened'))
      await addLink(tx, { from: to, kind, to: null, day, holder, title, due: null, reason, closedBasis: null })
  }
}
