import type { Context } from 'hono'
import { daysWaited, findProposals, proposalPaths, proposalTexts, REPLY_DAYS, replyBy, type Proposal } from '../../activities/index.ts'
import { ButtonLink, Buttons, ExampleMark, Mark, Page, PageTitle, Section, type Ui } from '../../design/index.ts'
import { atHub, hubsOnDay, uiOf, type HubOnDay } from '../../hubs/index.ts'
import type { Env } from '../../platform/http/context.ts'
import type { Day } from '../../platform/time/index.ts'
import { byWords, capital } from './proposal-facts.ts'
import { proposalPageTexts } from './texts.ts'

const DAYS_ANSWERED = 180
const DAY = 24 * 60 * 60_000

interface ListProps {
  ui: Ui
  hubs: readonly HubOnDay[]
  hub: HubOnDay | undefined
  today: Day
  open: readonly Proposal[]
  answered: readonly Proposal[]
}

/** `/aktiviteter/forslag?torg=`: what waits for an answer, and what was answered, no as plainly as yes. */
export async function proposalsPage(c: Context<Env>) {
  const { db, clock } = c.get('deps')
  const [ui, hubs] = await Promise.all([uiOf(c), hubsOnDay(db, clock.today())])
  const hub = hubs.find(({ slug }) => slug === c.req.query('torg'))
  const at = hub === undefined ? undefined : [hub.slug]
  const [open, answered] = await Promise.all([
    findProposals(db, { hubs: at, answered: 'no' }),
    findProposals(db, { hubs: at, onlyShown: true, answered: { since: new Date(clock.now() - DAYS_ANSWERED * DAY) } }),
  ])
  const told = answered.filter(({ state }) => state !== 'withdrawn')
  return c.html(<ProposalsPage {...{ ui, hubs, hub, open, today: clock.today(), answered: told }} />)
}

function ProposalsPage({ ui, hubs, hub, today, open, answered }: ListProps) {
  const t = proposalPageTexts(ui.lang)
  const title = hub === undefined ? t.list.title : t.list.titleAt(atHub(hub, ui.lang))
  const shown = open.filter(({ shownAt }) => shownAt !== null)
  const unseen = open.length - shown.length
  return (
    <Page
      ui={ui}
      title={title}
      current="activities"
      styles={['activities.css']}
      description={t.list.description}
      {...(hub === undefined ? {} : { hub: hub.slug })}
    >
      <PageTitle title={title} lead={t.list.lead(REPLY_DAYS)}>
        <Buttons>
          <ButtonLink weight="primary" href={ui.href(hub === undefined ? proposalPaths.propose : proposalPaths.proposeAt(hub.slug))}>
            {hub === undefined ? t.propose.link : t.propose.linkAt(atHub(hub, ui.lang))}
          </ButtonLink>
        </Buttons>
      </PageTitle>
      <div class="sec close">
        <nav class="filters" aria-label={t.list.hubs}>
          <ul class="filter">
            <li>
              <a href={ui.href(proposalPaths.list)} aria-current={hub === undefined ? 'true' : undefined}>
                {t.list.all}
              </a>
            </li>
            {hubs.map((one) => (
              <li data-hub={one.slug}>
                <a href={ui.href(proposalPaths.listAt(one.slug))} aria-current={one.slug === hub?.slug ? 'true' : undefined}>
                  <Mark rule={one.mark} />
                  {one.short}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <Section title={t.list.open} id="vurderes" close>
        {shown.length === 0 ? <p>{t.list.none}</p> : <Lines {...{ ui, hubs, today }} proposals={shown} />}
        {unseen === 0 ? null : <p>{t.list.unseen(unseen)}</p>}
      </Section>
      {answered.length === 0 ? null : (
        <Section title={t.list.answered} id="avgjort" close>
          <Lines {...{ ui, hubs, today }} proposals={answered} />
        </Section>
      )}
    </Page>
  )
}

function Lines({ ui, hubs, today, proposals }: Pick<ListProps, 'ui' | 'hubs' | 'today'> & { proposals: readonly Proposal[] }) {
  return (
    <ul class="proposals">
      {proposals.map((proposal) => (
        <Line {...{ ui, today, proposal }} hub={hubs.find(({ slug }) => slug === proposal.hub)} />
      ))}
    </ul>
  )
}

function Line({ ui, hub, today, proposal }: Pick<ListProps, 'ui' | 'hub' | 'today'> & { proposal: Proposal }) {
  const t = proposalPageTexts(ui.lang)
  const words = proposalTexts(ui.lang)
  const { number, wording, state, joins, steps, closedAt } = proposal
  const by = replyBy(steps)
  const reason = state === 'declined' ? steps.findLast(({ kind }) => kind === 'declined')?.reason : null
  const said = [
    capital(words.states[state]),
    ...(closedAt === null ? [words.waited(daysWaited(proposal, today))] : []),
    ...(by !== null && by < today ? [t.list.overdue] : []),
    ...(joins.wants + joins.helps === 0 ? [] : [t.list.joins(joins.wants, joins.helps)]),
  ]
  return (
    <li data-hub={hub?.slug}>
      <h3>
        <a href={ui.href(proposalPaths.proposal(number))}>{wording?.title ?? words.untitled(number)}</a>
        {proposal.isExample ? <ExampleMark ui={ui} /> : null}
      </h3>
      <p>{said.join(', ')}.</p>
      {reason === null || reason === undefined ? null : <p>{t.proposal.because(reason)}</p>}
      <p class="by">{`${hub?.name ?? ''}. ${t.proposal.lead(number, byWords(proposal, wording?.nickname ?? null, { ui, hub }))}`}</p>
    </li>
  )
}
