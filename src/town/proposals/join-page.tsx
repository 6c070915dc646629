import type { Context } from 'hono'
import { ASKED_TO_JOIN, isJoinable, JoinFields, joinProposal, proposalPaths, proposalSaid, readJoin } from '../../activities/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { isLinkFlood } from '../../messages/index.ts'
import { asSent, knownParty, newDatedKey, provenHere, receiptPaths, sendersHere, keepingTyped, type Topic } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { ActForm, type ActState } from '../act/act-form.tsx'
import { admitAct, noteTrap } from '../act/admit-act.ts'
import { ProofPage } from '../act/proof-page.tsx'
import { actErrors, sentOverWeb } from '../act/sent-act.ts'
import { isTrapped, TrappedPage } from '../act/trap.tsx'
import { proposalAsked } from './proposal-page.tsx'
import { proposalPageTexts } from './texts.ts'

type C = Context<Env>

/** `/aktiviteter/forslag/:nr/bli-med`: wants it too, or can help. */
export async function joinPage(c: C) {
  const [{ topic, number }, ui, senders] = await Promise.all([joinAsked(c), uiOf(c), sendersHere(c)])
  const typed = { nokkel: await newDatedKey(c.get('deps').db), ...knownParty(c) }
  return c.html(<JoinPage state={{ ui, topic, typed, errors: [], senders }} number={number} />)
}

export async function sendJoin(c: C) {
  const [{ topic, number, hub }, ui, typed, senders] = await Promise.all([joinAsked(c), uiOf(c), sentForm(c), sendersHere(c)])
  const action = proposalPaths.join(number)
  if (isTrapped(typed)) {
    await noteTrap(c)
    return c.html(<TrappedPage ui={ui} back={action} />, 422)
  }
  const { typed: read, organisation } = asSent(typed, senders)
  const { faults, contact, ...asked } = readJoin(read, { language: ui.page, lang: ui.lang })
  const errors = await actErrors(c, { faults, contact }, ui.lang)
  if (errors.length > 0) return c.html(<JoinPage state={{ ui, topic, typed, errors, senders }} number={number} />, 422)
  const proven = await provenHere(c)
  const text = asked.canHelp ?? ''
  const admission = await admitAct(c, { kind: 'proposal-join', typed, contact, text, proven })
  if ('task' in admission) return c.html(<ProofPage ui={ui} action={action} typed={typed} task={admission.task} hub={hub} />)
  const hold = [...new Set([...admission.hold, ...(isLinkFlood(text) ? (['links'] as const) : [])])]
  const act = { ...asked, number, hub, organisation, proven, ticket: admission.ticket, hold }
  return keepingTyped(c, typed, {
    send: async () => {
      const { token } = await joinProposal(c.get('deps').db, { ...act, ...sentOverWeb(c, typed) })
      return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
    },
    form: (again, why) => c.html(<JoinPage state={{ ui, topic, typed: again, errors: why, senders }} number={number} />),
  })
}

/** Throws `not-found` for what is not shown, `conflict` for what is answered. */
async function joinAsked(c: C): Promise<{ topic: Topic; number: number; hub: string }> {
  const { proposal } = await proposalAsked(c)
  const { number, hub, wording, shownAt } = proposal
  if (shownAt === null || wording === null) throw notFound(proposalSaid((t) => t.faults.noProposal))
  if (!isJoinable(proposal))
    throw new Fault(
      'conflict',
      proposalSaid((t) => t.faults.notJoinable),
    )
  const topic = {
    id: `hub:${hub}`,
    name: wording.title,
    short: wording.title,
    hub,
    desk: `hub:${hub}`,
    path: proposalPaths.proposal(number),
  }
  return { topic, number, hub }
}

function JoinPage({ state, number }: { state: ActState; number: number }) {
  const { ui, typed, errors } = state
  const t = proposalPageTexts(ui.lang).join
  return (
    <ActForm state={state} action={proposalPaths.join(number)} words={t} asked={ASKED_TO_JOIN} after={<p>{t.otherwise}</p>}>
      <JoinFields ui={ui} typed={typed} errors={errors} />
    </ActForm>
  )
}
