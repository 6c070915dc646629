import type { Context } from 'hono'
import { onwardFrom, standingOf, type Link, type Standing } from '../../chain/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { findSuggestion, suggestionSaid, thingOf, type Suggestion } from '../../suggestions/index.ts'

export interface AskedSuggestion {
  suggestion: Suggestion
  links: readonly Link[]
  standing: Standing
  /** The number that it was merged with; null where it stands alone. */
  mergedInto: number | null
}

/** That of the `:nr` parameter, with all that became of it. Throws `not-found`. */
export async function suggestionAsked(c: Context<Env>): Promise<AskedSuggestion> {
  const { db, clock } = c.get('deps')
  const asked = c.req.param('nr') ?? ''
  const number = /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : 0
  const suggestion = await findSuggestion(db, { number })
  if (suggestion === null) throw notFound(suggestionSaid((t) => t.faults.noSuggestion))
  const links = await onwardFrom(db, thingOf(number))
  return { suggestion, links, standing: standingOf(thingOf(number), links, clock.today()), mergedInto: mergedIntoOf(number, links) }
}

/** The number that a suggestion was merged with; null where it stands alone. */
export function mergedIntoOf(number: number, links: readonly Link[]): number | null {
  const key = String(number)
  const found = links.find(({ kind, from }) => kind === 'merged_into' && from.kind === 'suggestion' && from.key === key)
  return found?.to ? Number(found.to.key) : null
}

/** Whether somebody can stand behind it yet. */
export const isSupportable = ({ suggestion, standing, mergedInto: into }: AskedSuggestion): boolean =>
  suggestion.shownAt !== null && suggestion.withdrawnAt === null && into === null && standing.endedOn === null
