/**
 * The chain: what became of what, from a wish to the council and back. Owns links between things of any slice, each called by a kind and a
 * key; where a thing stands follows from them. Knows no slice but people; is known by all that has something asked, answered or decided.
 */
export { addLink } from './add-link.ts'
export { ChainLine, type ChainNames } from './chain-line.tsx'
export { forgetThings } from './forget-things.ts'
export { faultInLine } from './fault-in-line.ts'
export { handOver } from './hand-over.ts'
export { liesWith } from './lies-with.ts'
export {
  ADMINISTRATION,
  HOLDER_KINDS,
  isEnd,
  isOnwardKind,
  nameOf,
  ONWARD,
  OWN_KINDS,
  PASSING,
  THING_KINDS,
  type End,
  type Holder,
  type Link,
  type NewLink,
  type Thing,
} from './link.ts'
export { chainPrivacy } from './privacy.ts'
export { isOpenState, standingOf, type ChainState, type Standing, type Waiting } from './standing.ts'
export { chainTexts } from './texts.ts'
export { onwardOf } from './onward-of.ts'
export { backFrom, ledToUnder, onwardFrom, onwardFromAll, ownLinks } from './walk-chain.ts'
export { lastSaidWith } from './with-holder.ts'
