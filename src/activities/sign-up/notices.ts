import { tellActor, type ActNotice } from '../../people/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import type { Tx } from '../../platform/database/index.ts'
import { dayAndMonth, saidIn, weekdayName } from '../../platform/i18n/index.ts'
import type { Day, Instant } from '../../platform/time/index.ts'
import { clockWords } from '../session-words.ts'
import type { Dates } from './dates-in-words.ts'
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
export const tellUnanswered = (tx: Tx, list: LockedList, telling: Telling): Promise<void> =>
  tell(tx, { ...telling, words: (part) => (t, lang) => t.notices.unanswered[part](whatOf(list, lang)), page: null, notAfter: null })

/** It is near. */
export const tellReminder = (tx: Tx, list: LockedList, given: Telling & { notAfter: Instant }): Promise<void> =>
  tell(tx, { ...given, words: (part) => (t, lang) => t.notices.reminder[part](whatOf(list, lang)), page: null })

interface Moment {
  day: Day
  startsAt: Date | null
  endsAt: Date | null
}

interface Change extends Telling {
  what: 'cancelled' | 'withdrawn' | 'restored' | 'moved' | 'changed'
  /** When it was to be. */
  before: Moment
}

/** One of several dates that were changed at once. */
export interface DateChanged extends Pick<Change, 'what' | 'before'> {
  session: number
  after: Moment
}

/** The date is cancelled, on again, at another time, or with another room or host. */
export function tellChange(tx: Tx, list: LockedList, { what, before, ...telling }: Change): Promise<void> {
  const [date] = list.dates
  const words = (part: Part) => (t: SignUpTexts, lang: Language) =>
    t.notices[what === 'withdrawn' ? 'cancelled' : what][part]({
      ...whatOf(list, lang),
      was: whenWords({ sessionId: list.sessionId, dates: [before] }, lang),
      to: date === undefined ? '' : shortly(date, lang),
      reason: date?.reason ? show(date.reason, lang).text : null,
      room: date?.room ? show(date.room, lang).text : null,
      host: date?.host ?? null,
    })
  return tell(tx, { ...telling, words, page: null, notAfter: null })
}

/** Several dates of a series at once: which are moved, and where to, which are off, and which are on again or otherwise. */
export function tellChanges(
  tx: Tx,
  list: LockedList,
  { changes, ...telling }: Telling & { changes: readonly DateChanged[] },
): Promise<void> {
  const words = (part: Part) => (t: SignUpTexts, lang: Language) =>
    t.notices.several[part]({
      title: show(list.title, lang).text,
      moved: counted(changes, ['moved'], ({ before, after }) => t.notices.movedTo(shortly(before, lang), shortly(after, lang))),
      off: counted(changes, ['cancelled', 'withdrawn'], ({ before }) => shortly(before, lang)),
      otherwise: counted(changes, ['restored', 'changed'], ({ after }) => shortly(after, lang)),
    })
  return tell(tx, { ...telling, words, page: null, notAfter: null })
}

/** More dates than so are not counted up. */
const MOST_DATES = 4

function counted(changes: readonly DateChanged[], what: readonly Change['what'][], words: (one: DateChanged) => string): Dates | null {
  const found = changes.filter((one) => what.includes(one.what))
  return found.length === 0 ? null : { first: found.slice(0, MOST_DATES).map(words), more: Math.max(0, found.length - MOST_DATES) }
}

/** «torsdag 11. februar, 11.00–13.00» */
const shortly = (at: Moment, lang: Language): string =>
  `${weekdayName(at.day, lang)} ${dayAndMonth(at.day, lang)}, ${clockWords(at, lang).toLowerCase()}`

type Part = 'title' | 'text'

interface Wording extends Telling, Pick<ActNotice, 'page' | 'notAfter'> {
  words: (part: Part) => (t: SignUpTexts, lang: Language) => string
}

function tell(tx: Tx, { actId, at, words, page, notAfter }: Wording): Promise<void> {
  const inAll = (part: Part) =>
    saidIn<Language>(
      (lang) => lang,
      (lang) => words(part)(signUpTexts(lang), lang),
    )
  return tellActor(tx, { act: actId, title: inAll('title'), text: inAll('text'), page, notAfter }, at)
}

/** What it is about, in the reader's language. */
const whatOf = (list: LockedList, lang: Language) => ({ title: show(list.title, lang).text, when: whenWords(list, lang) })
