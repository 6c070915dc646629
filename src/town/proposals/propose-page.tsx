import type { Context } from 'hono'
import {
  HubField,
  proposalPaths,
  propose,
  PROPOSALS_OF_ONE,
  readProposal,
  REPLY_DAYS,
  WordingFields,
  CreditFields,
  ASKED_TO_PROPOSE,
  type ReadProposal,
} from '../../activities/index.ts'
import { Button, Buttons, ErrorSummary, Form, Page, PageTitle, type FormError, type Ui } from '../../design/index.ts'
import { atHub, hubsOnDay, uiOf, type HubOnDay } from '../../hubs/index.ts'
import { isLinkFlood } from '../../messages/index.ts'
import {
  asSent,
  knownParty,
  newDatedKey,
  OnBehalf,
  PartyFields,
  provenHere,
  readActKey,
  receiptPaths,
  SENDER,
  sendersHere,
  keepingTyped,
  type Sender,
} from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { inLanguage } from '../../platform/i18n/index.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { admitAct, noteTrap } from '../act/admit-act.ts'
import { ProofPage } from '../act/proof-page.tsx'
import { actErrors, sentOverWeb } from '../act/sent-act.ts'
import { isTrapped, Trap, TrappedPage } from '../act/trap.tsx'
import { ReviewPage } from './review-page.tsx'
import { STEP } from './step.ts'
import { similarHere } from './similar-here.ts'
import { textOf } from './text-of.ts'
import { proposalPageTexts } from './texts.ts'

type C = Context<Env>

interface State {
  ui: Ui
  hub: HubOnDay | undefined
  typed: Typed
  errors: readonly FormError[]
  senders: readonly Sender[]
}

/** `/foresla`, as it is written on a poster and said on the phone. */
export const toPropose = (c: Context<Env>) =>
  c.redirect(inLanguage(c.get('language'), proposalPaths.propose) + new URL(c.req.url).search, 301)

/** `/aktiviteter/foresla?torg=`: what, for whom, when and where, and who one is, as far as one wants to say. */
export async function proposePage(c: C) {
  const typed = { torg: c.req.query('torg') ?? '', nokkel: await newDatedKey(c.get('deps').db), ...knownParty(c) }
  return c.html(<ProposePage state={await stateOf(c, typed)} />)
}

async function stateOf(c: C, typed: Typed): Promise<State> {
  const { db, clock } = c.get('deps')
  const [ui, senders, hubs] = await Promise.all([uiOf(c), sendersHere(c), hubsOnDay(db, clock.today())])
  return { ui, senders, typed, errors: [], hub: hubs.find(({ slug }) => slug === lineOf(typed, 'torg')) }
}

/** Nothing is written before it is looked over; all that was typed goes along from page to page. */
export async function sendProposal(c: C) {
  const { db, clock } = c.get('deps')
  const typed = await sentForm(c)
  const state = await stateOf(c, typed)
  const { ui, senders } = state
  if (isTrapped(typed)) {
    await noteTrap(c)
    return c.html(<TrappedPage ui={ui} back={proposalPaths.propose} />, 422)
  }
  if (lineOf(typed, STEP) === 'endre') return c.html(<ProposePage state={state} />)
  const { typed: sent, organisation } = asSent(typed, senders)
  const sender = senders.find(({ acting }) => acting.membershipId === lineOf(typed, SENDER))
  const asked = {
    language: ui.page,
    lang: ui.lang,
    today: clock.today(),
    hubs: ui.hubs.map(({ slug }) => slug),
    organisation: sender?.organisation ?? null,
  }
  const read = readProposal(sent, asked)
  const errors = await actErrors(c, read, ui.lang)
  if (errors.length > 0) return c.html(<ProposePage state={{ ...state, errors }} />, 422)
  if (lineOf(typed, STEP) !== 'send') {
    const similar = await similarHere(db, { hub: read.hub, wording: read.wording, today: asked.today, lang: ui.lang })
    return c.html(<ReviewPage ui={ui} hub={state.hub} typed={typed} read={read} similar={similar} />)
  }
  return send(c, { ui, read, typed, organisation })
}

async function send(
  c: C,
  {
    ui,
    read,
    typed,
    organisation,
  }: Pick<State, 'ui' | 'typed'> & { read: ReadProposal; organisation: Awaited<ReturnType<typeof asSent>>['organisation'] },
) {
  const { wording, proposer, hub, person, helper, contact } = read
  const text = textOf(read)
  const proven = await provenHere(c)
  const admission = await admitAct(c, { kind: 'proposal', typed, contact, text, proven, fromOne: PROPOSALS_OF_ONE })
  if ('task' in admission) return c.html(<ProofPage ui={ui} action={proposalPaths.propose} typed={typed} task={admission.task} hub={hub} />)
  const hold = [...new Set([...admission.hold, ...(isLinkFlood(text) ? (['links'] as const) : [])])]
  const act = { wording, proposer, hub, person, helper, organisation, proven, ticket: admission.ticket, hold }
  return keepingTyped(c, typed, {
    send: async () => {
      const { token } = await propose(c.get('deps').db, { ...act, ...sentOverWeb(c, typed) })
      return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
    },
    form: async (again, why) => c.html(<ProposePage state={{ ...(await stateOf(c, again)), errors: why }} />),
  })
}

function ProposePage({ state: { ui, hub, typed, errors, senders } }: { state: State }) {
  const t = proposalPageTexts(ui.lang).propose
  const title = hub === undefined ? t.title : t.titleAt(atHub(hub, ui.lang))
  const fields = { ui, typed, errors }
  return (
    <Page
      ui={ui}
      title={title}
      description={t.lead(REPLY_DAYS)}
      current="activities"
      styles={['activities.css']}
      {...(hub === undefined ? {} : { hub: hub.slug })}
    >
      <PageTitle title={title} lead={t.lead(REPLY_DAYS)} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        <Form action={ui.href(proposalPaths.propose)} hidden={{ nokkel: readActKey(typed) }}>
          <WordingFields {...fields} />
          <HubField {...fields} />
          <Trap ui={ui} />
          <OnBehalf ui={ui} typed={typed} senders={senders} />
          <CreditFields {...fields} />
          <PartyFields {...fields} asked={ASKED_TO_PROPOSE} why={t.why} />
          <Buttons>
            <Button>{t.next}</Button>
          </Buttons>
        </Form>
        <p>{t.otherwise}</p>
      </div>
    </Page>
  )
}
