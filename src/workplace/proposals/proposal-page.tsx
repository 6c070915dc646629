import type { Context } from 'hono'
import {
  considerProposal,
  declineProposal,
  helpersOf,
  LONGEST_OF_PROPOSAL,
  proposalFormTexts,
  refusedSuggestions,
} from '../../activities/index.ts'
import type { FormError } from '../../design/index.ts'
import { findAct, recordViews } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { machineNow } from '../../platform/time/index.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { openProposal, type OpenedProposal } from './proposal-asked.ts'
import { ProposalView } from './proposal-view.tsx'
import { setUpPath } from './set-up.ts'

type C = Context<Env>

/** `/arbeid/forslag/:nr`: what it says, who it is from, who can help, and what one can answer. Whoever opens it is noted. */
export async function proposalPage(c: C): Promise<Response> {
  const opened = await openProposal(c)
  const said =
    c.req.query('lagret') !== undefined
      ? opened.work.t.proposals.done
      : c.req.query('imens') !== undefined
        ? opened.work.t.proposals.meanwhile
        : null
  return show(c, opened, { said, typed: '', errors: [], status: 200 })
}

interface Said {
  said: string | null
  typed: string
  errors: readonly FormError[]
  status: 200 | 422
}

async function show(c: C, opened: OpenedProposal, { status, ...state }: Said): Promise<Response> {
  const { db } = c.get('deps')
  const { work, proposal } = opened
  const [act, helpers, replies] = await Promise.all([
    proposal.actId === null ? null : findAct(db, proposal.actId),
    helpersOf(db, proposal.number),
    refusedSuggestions(db, proposal.number),
  ])
  const named = await Promise.all(helpers.map(async (helper) => ({ ...helper, act: await findAct(db, helper.actId) })))
  const subjects = [`proposal:${proposal.number}`, ...helpers.map(({ actId }) => `act:${actId}`)]
  await recordViews(db, { actor: work.who.id, subjects, at: new Date(machineNow()) })
  return c.html(<ProposalView opened={opened} around={{ act, helpers: named, replies }} {...state} />, status)
}

/** `POST …/avgjorelse`: shown or hidden, yes, no with a reason, or once more. */
export async function decideOnProposal(c: C): Promise<Response> {
  const { db } = c.get('deps')
  const opened = await openProposal(c)
  const { work, proposal } = opened
  const typed = await sentForm(c)
  const given = { number: proposal.number, by: work.who.id, at: work.now }
  const to = (query: string) => c.redirect(work.ui.href(`${workPaths.proposal(proposal.number)}?${query}`), 303)
  try {
    switch (lineOf(typed, 'gjor')) {
      case 'vis':
        await considerProposal(db, { ...given, kind: 'shown' })
        break
      case 'skjul':
        await considerProposal(db, { ...given, kind: 'hidden' })
        break
      case 'igjen':
        await considerProposal(db, { ...given, kind: 'reopened' })
        break
      case 'ja':
        await considerProposal(db, { ...given, kind: 'approved' })
        return c.redirect(work.ui.href(setUpPath(work, proposal) ?? workPaths.proposal(proposal.number)), 303)
      case 'nei': {
        const reason = lineOf(typed, 'grunn')
        const wrong = reasonFault(reason, work)
        if (wrong !== null) return show(c, opened, { said: null, typed: reason, errors: [{ field: 'grunn', text: wrong }], status: 422 })
        await declineProposal(db, { ...given, reason })
        break
      }
      default:
        return to('')
    }
    return to('lagret=1')
  } catch (error) {
    if (!(error instanceof Fault) || error.fault !== 'conflict') throw error
    return to('imens=1')
  }
}

function reasonFault(reason: string, { lang, t }: Work): string | null {
  if (reason === '') return t.proposals.needReason
  return reason.length > LONGEST_OF_PROPOSAL.reason ? proposalFormTexts(lang).faults.tooLong(LONGEST_OF_PROPOSAL.reason) : null
}
