/** Every sort of thing that has one form for all: its fields, words and list. Opening hours have pages of their own. */
import { place, postcode } from './area.ts'
import { bodyNoun } from './body.ts'
import { caseNoun, organNoun } from './case.ts'
import { ownAgenda, ownMeeting } from './meeting.ts'
import { hearingNoun, statementNoun } from './hearing.ts'
import { closure } from './closure.ts'
import { contact, facility, location, room } from './house.ts'
import type { Noun } from './noun.ts'
import { referralNoun } from './referral.ts'
import { offer, predecessor, presence } from './people-here.ts'
import { positionNoun } from './position.ts'
import { provider } from './provider.ts'
import { serviceNoun } from './service.ts'
import { milestone, news } from './story.ts'
import { addresses, messageLine, theme } from './words.ts'

export { isKnown, itemsOfNoun, type Noun } from './noun.ts'
export { addresses, closure, contact, facility, news, provider }

/** In the order of the overview. */
export const HUB_NOUNS: readonly Noun[] = [closure, presence, offer, news, facility, room, location, milestone, predecessor]
export const MUNICIPALITY_NOUNS: readonly Noun[] = [
  news,
  { ...milestone, permission: 'municipality.edit' },
  theme,
  place,
  postcode,
  messageLine,
  serviceNoun,
  positionNoun,
  bodyNoun,
  organNoun,
  caseNoun,
  hearingNoun,
  statementNoun,
  referralNoun,
]

export const nounOf = (kind: string): Noun | null =>
  [
    ...HUB_NOUNS,
    contact,
    addresses,
    provider,
    place,
    postcode,
    theme,
    messageLine,
    serviceNoun,
    positionNoun,
    bodyNoun,
    organNoun,
    caseNoun,
    hearingNoun,
    statementNoun,
    referralNoun,
    ownMeeting,
    ownAgenda,
  ].find((noun) => noun.kind === kind) ?? null
