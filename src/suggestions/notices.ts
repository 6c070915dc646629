import { findAct, tellActor, type ActNotice } from '../people/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { saidIn } from '../platform/i18n/index.ts'
import type { Instant } from '../platform/time/index.ts'
import type { LockedSuggestion } from './lock-suggestion.ts'
import { suggestionTexts, type SuggestionTexts } from './texts.ts'

type Told = keyof SuggestionTexts['notices']

export interface Telling {
  told: Told
  /** Why, or what is asked, in the words of whoever answered. */
  reason: string | null
  /** The page of the receipt that it leads to; the receipt itself by default. */
  page?: string | null
  at: Instant
}

type Of = Pick<LockedSuggestion, 'number' | 'actId' | 'title'>

/** Whoever voiced it alone, in their own channel, in the transaction that makes it true. */
export async function tellVoicer(tx: Tx, suggestion: Of, telling: Telling): Promise<void> {
  const { actId } = suggestion
  if (actId !== null && (await canBeTold(tx, actId))) await tellActor(tx, { ...noticeOf(suggestion, telling), act: actId }, telling.at)
}

export function noticeOf({ number, title }: Pick<Of, 'number' | 'title'>, { told, reason, page = null }: Telling): Omit<ActNotice, 'act'> {
  const named = (t: SuggestionTexts) => (title === null ? t.untitled(number) : `«${title}»`)
  return {
    title: saidIn(suggestionTexts, (t) => t.notices[told].title(title ?? t.untitled(number))),
    text: saidIn(suggestionTexts, (t) => t.notices[told].text(named(t), reason ?? '')),
    page,
    notAfter: null,
  }
}

/** Whoever left no address on the web finds the answer by the code: nobody can ring or write to them. At the desk a letter can be sent. */
export async function canBeTold(tx: Tx, actId: string): Promise<boolean> {
  const act = await findAct(tx, actId)
  if (act === null || act.cancelledAt !== null) return false
  return act.registeredBy !== null || [...act.person.contacts, ...(act.helper?.contacts ?? [])].length > 0
}
