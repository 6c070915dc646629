import type { Context } from 'hono'
import { answerSuggestion, findProposal, PROPOSAL, proposalSaid, waitingSuggestion } from '../../activities/index.ts'
import { findActAtDesk } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { counterOf } from '../counter/counter.ts'
import { workPaths } from '../work-paths.ts'

/** `POST /arbeid/skranke/kvittering/:id/endring`: yes or no to what the hub would change, said on the phone or at the desk. */
export async function answerSuggestionAtDesk(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const { reach, work, href } = await counterOf(c)
  const act = await findActAtDesk(db, c.req.param('id') ?? '', reach)
  const proposal = act?.kind === PROPOSAL ? await findProposal(db, { actId: act.id }) : null
  if (act === null || proposal === null) throw notFound(proposalSaid((t) => t.faults.noProposal))
  const typed = await sentForm(c)
  const [said, nr] = [lineOf(typed, 'svar'), Number(lineOf(typed, 'nr'))]
  const waits = await waitingSuggestion(db, proposal.number)
  // Another wording than the one that was read out is not answered by it.
  if (waits?.nr === nr && (said === 'ja' || said === 'nei'))
    await answerSuggestion(db, { number: proposal.number, nr, takes: said === 'ja', reply: null, at: work.now })
  return c.redirect(href(workPaths.counterReceipt(act.id)), 303)
}
