import { chainTexts, onwardOf, standingOf, type ChainState, type Link } from '../../chain/index.ts'
import type { Filled } from '../../design/index.ts'
import type { HubOnDay } from '../../hubs/index.ts'
import { atHub } from '../../hubs/index.ts'
import type { Language, Shown } from '../../platform/content/localized.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { stateWords, suggestionTexts, thingOf, voicedBy, type Suggestion } from '../../suggestions/index.ts'
import { suggestionPageTexts } from './texts.ts'

/** The square counts: received, considered, decided, done; the diagonal is a no. */
export const FILLED: Record<ChainState, Filled> = { received: 1, considered: 2, decided: 3, partly: 3, done: 4, declined: 'refused' }

/** What it is called where everybody reads it. */
export const titleOf = ({ title, shownAt, number }: Suggestion, lang: Language): string =>
  shownAt === null || title === null ? suggestionTexts(lang).untitled(number) : title

/** The same, marked where it is written in another language than the page. What is written in a language that we do not know is shown as it is. */
export function shownTitle(suggestion: Suggestion, lang: Language): Shown {
  const { language, shownAt } = suggestion
  const text = titleOf(suggestion, lang)
  const isOurs = shownAt === null || suggestion.title === null || language === 'other' || language === lang
  return isOurs ? { text, lang, fallback: false } : { text, lang: language, fallback: true }
}

export const byWords = (suggestion: Suggestion, hub: HubOnDay | undefined, lang: Language): string | null =>
  voicedBy({ ...suggestion, nickname: suggestion.text?.nickname ?? null, where: hub === undefined ? '' : atHub(hub, lang) }, lang)

export function stateNow({ number }: Suggestion, links: readonly Link[], today: Day) {
  const standing = standingOf(thingOf(number), links, today)
  const [due] = standing.waits.flatMap((waiting) => waiting.due ?? [])
  return { ...standing, due: due ?? null, isOverdue: due !== undefined && due < today, passed: passedOn(number, links, standing.state) }
}

type StandsNow = ReturnType<typeof stateNow>

/** It has been answered and waits anew elsewhere: what was said is where it went. */
function passedOn(number: number, links: readonly Link[], state: ChainState): 'sent_on' | 'handed_over' | null {
  const last = state === 'received' ? onwardOf(thingOf(number), links).at(-1)?.kind : undefined
  return last === 'sent_on' || last === 'handed_over' ? last : null
}

export const standsWords = (suggestion: Suggestion, { state, passed }: Pick<StandsNow, 'state' | 'passed'>, lang: Language): string =>
  passed === null ? stateWords(suggestion, state, lang) : chainTexts(lang).steps[passed]

/** Until when something is promised, or that the day has passed; empty where nothing is. */
export function dueWords(
  { state, due, isOverdue, passed }: Pick<StandsNow, 'state' | 'due' | 'isOverdue' | 'passed'>,
  lang: Language,
): string {
  const t = suggestionPageTexts(lang)
  if (due === null) return ''
  return (isOverdue ? t.late : state === 'received' && passed === null ? t.notYet : t.nextBy)(fullDate(due, lang))
}

/** The last that was said of it; of what is closed the law. What it became begins without a word: what was said before tells why. */
export function lastWords(links: readonly Link[], lang: Language): string | null {
  const last = links.findLast(({ reason, closedBasis }) => reason !== null || closedBasis !== null)
  if (last === undefined) return null
  return last.closedBasis === null ? last.reason : chainTexts(lang).closed(last.closedBasis)
}
