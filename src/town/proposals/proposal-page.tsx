import type { Context } from 'hono'
import {
  activityPaths,
  daysWaited,
  findProposal,
  isJoinable,
  isOpen,
  proposalPaths,
  proposalSaid,
  proposalTexts,
  replyBy,
  type Proposal,
  type ProposalState,
} from '../../activities/index.ts'
import {
  ButtonLink,
  Buttons,
  Columns,
  Done,
  ExampleMark,
  Facts,
  Page,
  PageTitle,
  Section,
  Timeline,
  type Fact,
  type Ui,
} from '../../design/index.ts'
import { hubsOnDay, uiOf, type HubOnDay } from '../../hubs/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { fullDate, longDate } from '../../platform/i18n/index.ts'
import { instantToWall, type Day } from '../../platform/time/index.ts'
import { byWords, wordingFacts } from './proposal-facts.ts'
import { proposalPageTexts } from './texts.ts'

interface ProposalProps {
  ui: Ui
  hub: HubOnDay | undefined
  proposal: Proposal
  today: Day
}

/** The proposal of the address, with its hub; throws `not-found` also for one that is held back. */
export async function proposalAsked(c: Context<Env>): Promise<ProposalProps> {
  const { db, clock } = c.get('deps')
  const asked = c.req.param('nr') ?? ''
  const number = /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : 0
  const [ui, hubs, proposal] = await Promise.all([uiOf(c), hubsOnDay(db, clock.today()), findProposal(db, { number })])
  if (proposal === null) throw notFound(proposalSaid((t) => t.faults.noProposal))
  return { ui, proposal, today: clock.today(), hub: hubs.find(({ slug }) => slug === proposal.hub) }
}

/** `/aktiviteter/forslag/:nr`: where it stands, how long it has waited, and why. The text stands when somebody at the hub has looked at it. */
export async function proposalPage(c: Context<Env>) {
  return c.html(<ProposalPage {...await proposalAsked(c)} />)
}

/** The square counts: received, considered, yes, in place; the diagonal is a no. */
const FILLED: Record<ProposalState, 1 | 2 | 3 | 4 | 'refused'> = {
  received: 1,
  considered: 2,
  suggested: 2,
  approved: 3,
  placed: 4,
  declined: 'refused',
  withdrawn: 'refused',
}

function ProposalPage({ ui, hub, proposal, today }: ProposalProps) {
  const t = proposalPageTexts(ui.lang)
  const { number, state, wording, shownAt, steps } = proposal
  const shown = shownAt === null ? null : wording
  const title = shown?.title ?? proposalTexts(ui.lang).untitled(number)
  const by = byWords(proposal, shown?.nickname ?? null, { ui, hub })
  const filled = FILLED[state]
  const reason = state === 'declined' ? steps.findLast(({ kind }) => kind === 'declined')?.reason : null
  return (
    <Page
      ui={ui}
      title={title}
      current="activities"
      styles={['activities.css', 'receipt.css']}
      noindex
      {...(hub === undefined ? {} : { hub: hub.slug })}
    >
      <Done ui={ui} {...(filled === 'refused' ? { refused: true } : { filled })}>
        {t.proposal.become[state]}
        {reason ? ` ${t.proposal.because(reason)}` : ''}
      </Done>
      <PageTitle
        title={title}
        lead={
          <>
            {shown === null ? t.proposal.leadBare(by) : t.proposal.lead(number, by)}
            {proposal.isExample ? <ExampleMark ui={ui} /> : null}
          </>
        }
      />
      <div class="sec close">
        <Columns>
          <Told ui={ui} proposal={proposal} />
          <Facts items={[...(shown === null ? [] : wordingFacts(shown, { ui, hub })), ...courseFacts({ ui, hub, proposal, today })]} />
        </Columns>
      </div>
      <Section title={t.proposal.course} id="forlop" close>
        <Timeline ui={ui} items={courseItems({ ui, proposal })} />
        <p class="as-said">
          <a href={ui.href(hub === undefined ? proposalPaths.list : proposalPaths.listAt(hub.slug))}>{t.proposal.all}</a>
        </p>
      </Section>
    </Page>
  )
}

/** What was proposed, and the one thing to do about it. */
function Told({ ui, proposal }: Pick<ProposalProps, 'ui' | 'proposal'>) {
  const t = proposalPageTexts(ui.lang)
  const { number, state, wording, shownAt, activityKey } = proposal
  const shown = shownAt === null ? null : wording
  return (
    <div>
      {shown === null ? null : <p class="lead as-written">{shown.body}</p>}
      {shownAt === null ? <p>{isOpen(state) ? t.proposal.notShown : null}</p> : null}
      {shownAt !== null && wording === null ? <p>{t.proposal.forgotten}</p> : null}
      {activityKey === null ? null : (
        <Buttons>
          <ButtonLink weight="primary" href={ui.href(activityPaths.activity(activityKey))}>
            {t.proposal.activity}
          </ButtonLink>
        </Buttons>
      )}
      {shown !== null && isJoinable(proposal) ? (
        <div class="join-in">
          <p>{t.proposal.joinLead}</p>
          <Buttons>
            <ButtonLink weight="primary" href={ui.href(proposalPaths.join(number))}>
              {t.proposal.join}
            </ButtonLink>
          </Buttons>
        </div>
      ) : null}
    </div>
  )
}

/** What everybody may count: how long it has waited, when an answer is due, and how many would come. */
function courseFacts({ ui, proposal, today }: ProposalProps): Fact[] {
  const t = proposalPageTexts(ui.lang).proposal
  const { state, joins, steps, shownAt, closedAt } = proposal
  const by = replyBy(steps)
  const due = by === null ? null : by < today ? t.overdue : fullDate(by, ui.lang)
  const facts: [string, string | null][] = [
    [closedAt === null ? t.waitedTerm : t.waitedUntil, t.waited(daysWaited(proposal, today))],
    [t.replyBy, state === 'suggested' ? t.onProposer : due],
    [t.joins, shownAt === null ? null : String(joins.wants)],
    [t.helps, shownAt === null ? null : String(joins.helps)],
  ]
  return facts.flatMap(([term, text]) => (text === null ? [] : [{ term, text }]))
}

function courseItems({ ui, proposal: { steps } }: Pick<ProposalProps, 'ui' | 'proposal'>) {
  const t = proposalPageTexts(ui.lang).proposal
  return steps.map(({ kind, at, reason }) => {
    const { day } = instantToWall(at.getTime())
    return {
      date: longDate(day, ui.lang),
      iso: day,
      title: t.steps[kind],
      state: 'happened' as const,
      ...(reason === null ? {} : { body: t.because(reason) }),
    }
  })
}
