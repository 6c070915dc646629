import { draftRhythm, LONGEST_OF_PROPOSAL } from '../../activities/index.ts'
import { onwardFrom, standingOf } from '../../chain/index.ts'
import type { Db } from '../../platform/database/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { addDays } from '../../platform/time/index.ts'
import { findSuggestions, thingOf, type Suggestion } from '../../suggestions/index.ts'
import { aboutFields, asAsked } from '../activities/about-fields.ts'
import { typedRhythm } from '../activities/rhythm-fields.ts'
import { typedFrom } from '../form/typed-from.ts'
import { proposalHubs } from '../proposals/own-hubs.ts'
import type { Work } from '../work.ts'

/** The number of the suggestion that an activity is made of, sent along. */
export const FROM_SUGGESTION = 'innspill'

/** Days until the first date that is proposed: those who asked have time to hear of it. */
const NOTICE = 14
const EVENING = { starts: '18:00', ends: '20:00' } as const

/** The suggestion to be made an activity of at this hub, where somebody answers it; null for what has ended or lies elsewhere now. */
export async function suggestionToSetUp(db: Db, work: Work, asked: string): Promise<Suggestion | null> {
  if (!/^[1-9]\d{0,8}$/.test(asked) || work.hub === null) return null
  const [found] = await findSuggestions(db, { number: Number(asked), hubs: await proposalHubs(db, work), onlyShown: true })
  if (found === undefined || found.hub !== work.hub.slug || found.withdrawnAt !== null) return null
  const thing = thingOf(found.number)
  const links = await onwardFrom(db, thing)
  const isLedOn = links.some(({ from, to }) => from.key === thing.key && from.kind === thing.kind && to?.kind === 'suggestion')
  return isLedOn || standingOf(thing, links, work.today).endedOn !== null ? null : found
}

/** The form of the activity with what was asked for, the first room of the house and one evening in two weeks; staff choose the rest. */
export function draftOfSuggestion({ title, text, audience }: Suggestion, work: Work): Typed {
  const [room] = work.rooms
  const item = {
    title: { nb: (title ?? '').slice(0, LONGEST_OF_PROPOSAL.title) },
    ...(text === null ? {} : { body: { nb: text.body } }),
    ...(room === undefined ? {} : { roomKey: room.key }),
    audience,
    attend: 'not_announced',
  }
  const rhythm = draftRhythm({ often: 'once', weekday: null, day: addDays(work.today, NOTICE), ...EVENING }, work.today)
  return { ...typedFrom(aboutFields(work), asAsked(item)), ...(rhythm === null ? {} : typedRhythm(rhythm)) }
}
