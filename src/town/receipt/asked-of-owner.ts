import { findProposal, waitingSuggestion, type Suggestion } from '../../activities/index.ts'
import { kindOf, type Act } from '../../people/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { PROBLEM_LANGUAGE } from '../../platform/http/problem.ts'
import { findSuggestion, helpAskedOf, questionsOf } from '../../suggestions/index.ts'
import { actKinds } from '../act/act-kinds.ts'
import { supportPageTexts } from '../suggestions/support-texts.ts'

export interface AskedOfOwner {
  answer: 'yes-or-no' | 'text'
  about: string | null
  text: string
  /** How the hub would have a proposal read. */
  wording: Suggestion | null
}

/** What the owner of a receipt is asked, in full; null when nothing waits for them. */
export async function askedOfOwner(c: Ctx, act: Act): Promise<AskedOfOwner | null> {
  const deps = c.get('deps')
  const words = await kindOf(actKinds(deps), act).describe(deps.db, act, PROBLEM_LANGUAGE)
  if (act.cancelledAt !== null || act.confirmedAt === null || !words.waits) return null
  const asked = { answer: 'yes-or-no', about: words.asked ?? null, text: words.waits, wording: null } as const
  switch (act.kind) {
    case 'proposal': {
      const found = await findProposal(deps.db, { actId: act.id })
      const wording = found && (await waitingSuggestion(deps.db, found.number))
      return { ...asked, wording, text: wording?.why ?? asked.text }
    }
    case 'suggestion': {
      const found = await findSuggestion(deps.db, { actId: act.id })
      const questions = found === null ? [] : await questionsOf(deps.db, found.number)
      return { ...asked, answer: 'text', text: questions.find(({ closedAt }) => closedAt === null)?.text ?? asked.text }
    }
    case 'suggestion-support': {
      const help = await helpAskedOf(deps.db, act.id)
      return { ...asked, text: help === null ? asked.text : supportPageTexts(PROBLEM_LANGUAGE).helpTitle(help.activity.title) }
    }
    default:
      return asked
  }
}
