import { tellActor, type ActNotice } from '../../people/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import type { Tx } from '../../platform/database/index.ts'
import { saidIn } from '../../platform/i18n/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { OFFER_PAGE } from './paths.ts'
import type { LockedList } from './seat-list.ts'
import { momentWords, whenWords } from './sign-up-words.ts'
import { signUpTexts, type SignUpTexts } from './texts.ts'

interface Telling {
  actId: string
  at: Instant
}

/** A place is free, and theirs until they answer. */
export function tellOffered(
  tx: Tx,
  list: LockedList,
  { seats, replyBy, ...telling }: Telling & { seats: number; replyBy: Instant },
): Promise<void> {
  const words = (part: Part) => (t: SignUpTexts, lang: Language) =>
    t.notices.offered[part]({ ...whatOf(list, lang), seats, by: momentWords(replyBy, lang) })
  return tell(tx, { ...telling, words, page: OFFER_PAGE, notAfter: replyBy })
}

/** Nobody answered in time: it went to the next. */
export function tellUnanswered(tx: Tx, list: LockedList, telling: Telling): Promise<void> {
  const words = (part: Part) => (t: SignUpTexts, lang: Language) => t.notices.unanswered[part](whatOf(list, lang))
  return tell(tx, { ...telling, words, page: null, notAfter: null })
}

type Part = 'title' | 'text'

interface Wording extends Telling, Pick<ActNotice, 'page' | 'notAfter'> {
  words: (part: Part) => (t: SignUpTexts, lang: Language) => string
}

function tell(tx: Tx, { actId, at, words, page, notAfter }: Wording): Promise<void> {
  const inAll = (part: Part) =>
    saidIn(
      (lang) => lang,
      (lang: Language) => words(part)(signUpTexts(lang), lang),
    )
  return tellActor(tx, { act: actId, title: inAll('title'), text: inAll('text'), page, notAfter }, at)
}

/** What it is about, in the reader's language. */
const whatOf = (list: LockedList, lang: Language) => ({ title: show(list.title, lang).text, when: whenWords(list, lang) })
