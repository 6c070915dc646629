import { lockAct } from '../people/index.ts'
import type { Tx } from '../platform/database/index.ts'
import { notFound } from '../platform/http/errors.ts'
import type { SuggestionKind } from './suggestion.ts'
import { suggestionSaid } from './texts.ts'

/** A suggestion that nobody else changes until the transaction ends. */
export interface LockedSuggestion {
  number: number
  actId: string | null
  /** Slug. */
  hub: string
  kind: SuggestionKind
  /** Slug of the body that it is a question for; null: no question. */
  asksBody: string | null
  title: string | null
  isReceived: boolean
  isShown: boolean
  isWithdrawn: boolean
}

/** Locks it with the act it came by: persons, act and suggestion in the order that an erasure takes them. Throws `not-found`. */
export async function lockSuggestion(tx: Tx, number: number): Promise<LockedSuggestion> {
  const found = await tx.selectFrom('suggestion').select('actId').where('number', '=', number).executeTakeFirst()
  if (found?.actId) await lockAct(tx, found.actId)
  const locked = await lockOnly(tx, number)
  if (locked === null || !locked.isReceived) throw noSuggestion()
  return locked
}

/** The suggestion alone, by whoever holds its act already or touches none. */
export async function lockOnly(tx: Tx, number: number): Promise<LockedSuggestion | null> {
  const row = await tx
    .selectFrom('suggestion')
    .innerJoin('hub', 'hub.id', 'suggestion.hubId')
    .select(['number', 'actId', 'hub.slug as hub', 'suggestion.kind', 'asksBody', 'title', 'receivedAt', 'shownAt', 'withdrawnAt'])
    .where('number', '=', number)
    .forUpdate('suggestion')
    .executeTakeFirst()
  if (!row) return null
  const { receivedAt, shownAt, withdrawnAt, ...rest } = row
  return { ...rest, isReceived: receivedAt !== null, isShown: shownAt !== null, isWithdrawn: withdrawnAt !== null }
}

export const noSuggestion = () => notFound(suggestionSaid((t) => t.faults.noSuggestion))
