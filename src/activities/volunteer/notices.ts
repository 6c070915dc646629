import { tellActor } from '../../people/index.ts'
import { show, type Language, type Localized } from '../../platform/content/localized.ts'
import type { Tx } from '../../platform/database/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { ATTEST_PAGE } from './paths.ts'
import { hoursWords, slotWords } from './slot-words.ts'
import type { Slot } from './slots.ts'
import { volunteerSaid, type VolunteerTexts } from './texts.ts'

type When = Pick<Slot, 'day' | 'startsAt' | 'endsAt'>

interface Telling {
  actId: string
  title: Localized
  slot: When
  at: Instant
}

/** The shift is off. */
export const tellOff = (tx: Tx, telling: Telling & { reason: Localized | null }): Promise<void> =>
  tell(
    tx,
    telling,
    (part) => (t, lang, told) => t.notices.off[part]({ ...told, reason: telling.reason === null ? null : show(telling.reason, lang).text }),
  )

/** On after all. */
export const tellRestored = (tx: Tx, telling: Telling): Promise<void> =>
  tell(tx, telling, (part) => (t, _, told) => t.notices.restored[part](told))

export const tellMoved = (tx: Tx, telling: Telling & { before: When }): Promise<void> =>
  tell(tx, telling, (part) => (t, lang, told) => t.notices.moved[part]({ ...told, was: slotWords(telling.before, lang) }))

/** It is near. */
export const tellReminder = (tx: Tx, telling: Telling & { notAfter: Instant }): Promise<void> =>
  tell(tx, telling, (part) => (t, _, told) => t.notices.reminder[part](told))

/** The host has confirmed the hours, and says thank you. */
export const tellThanks = (tx: Tx, telling: Telling & { minutes: number }): Promise<void> =>
  tell(
    tx,
    { ...telling, page: ATTEST_PAGE },
    (part) => (t, lang, told) => t.notices.thanks[part]({ ...told, hours: hoursWords(telling.minutes, lang) }),
  )

type Part = 'title' | 'text'
type Words = (part: Part) => (t: VolunteerTexts, lang: Language, told: { title: string; when: string }) => string

function tell(
  tx: Tx,
  { actId, title, slot, at, page = null, notAfter = null }: Telling & { page?: string | null; notAfter?: Instant | null },
  words: Words,
): Promise<void> {
  const inAll = (part: Part) =>
    volunteerSaid((t, lang) => words(part)(t, lang, { title: show(title, lang).text, when: slotWords(slot, lang) }))
  return tellActor(tx, { act: actId, title: inAll('title'), text: inAll('text'), page, notAfter }, at)
}
