import type { ActWords } from '../../people/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { interpreterName } from '../interpreters.ts'
import { OFFER_PAGE, servicePaths } from '../paths.ts'
import { appointmentTexts } from '../texts.ts'
import { timeText } from '../time-text.ts'
import { topicWords } from '../topic-words.ts'
import { whenWords } from '../when-words.ts'
import type { Wish } from './find-wishes.ts'
import { waitingTexts } from './texts.ts'

const isAsked = ({ offer }: Wish, at: Instant) => offer !== null && offer.replyBy > at

/** The receipt of somebody who waits and has no time yet. A topic that is sensitive is not named. */
export function waitingWords(wish: Wish, lang: Language, at: Instant): ActWords {
  const t = waitingTexts(lang).receipt
  const { offer, ended } = wish
  const asked = isAsked(wish, at)
  return {
    heading: ended !== null ? t.ended[ended] : asked && offer !== null ? t.offered(whenWords(offer, lang)) : t.heading,
    done: ended !== null ? t.doneEnded : asked ? t.doneOffered : t.done,
    hub: wish.hub,
    facts: factsOf(wish, lang),
    cancel: ended === null ? t.leave : null,
    cancelled: t.ended.left,
    on: offer?.start ?? null,
    isOver: ended !== null,
    says: ended === null && !asked ? t.says : null,
    onward: { path: ended === null ? servicePaths.list : servicePaths.times(wish.service), text: t.onward },
    ...askedWords(wish, lang, at),
  }
}

/** Beside what they have: a time that they are asked about. */
export function askedWords(wish: Wish, lang: Language, at: Instant): Pick<ActWords, 'waits' | 'change' | 'asked'> | Record<string, never> {
  const t = waitingTexts(lang).receipt
  const { offer } = wish
  if (offer === null || !isAsked(wish, at)) return {}
  return { waits: t.answerNow, asked: timeText(offer), change: { page: OFFER_PAGE, text: t.answer } }
}

function factsOf(wish: Wish, lang: Language): { term: string; text: string }[] {
  const [t, of] = [waitingTexts(lang).receipt, appointmentTexts(lang).receipt]
  return [
    ...(wish.booking?.sensitive === true ? [] : [{ term: of.about, text: topicWords(wish, lang) }]),
    { term: of.where, text: wish.mode === 'hub' ? (wish.hubName ?? t.anyHub) : capital(appointmentTexts(lang).modes[wish.mode]) },
    ...(wish.interpreter === null ? [] : [{ term: of.interpreter, text: interpreterName(wish.interpreter, lang) }]),
    ...(wish.people === 1 ? [] : [{ term: of.people, text: of.count(wish.people) }]),
    { term: t.until, text: fullDate(wish.until, lang) },
    ...(wish.offer === null || wish.ended !== null ? [] : [{ term: t.replyBy, text: whenWords({ start: wish.offer.replyBy }, lang) }]),
  ]
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
