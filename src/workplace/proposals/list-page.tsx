import type { Context } from 'hono'
import { daysWaited, findProposals, proposalTexts, REPLY_DAYS, replyBy, type Proposal } from '../../activities/index.ts'
import { ExampleMark, Section, Table, type TableRow } from '../../design/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { dateSeenFrom } from '../../platform/i18n/index.ts'
import { Lines } from '../lines.tsx'
import { workOf, type Work } from '../work.ts'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { proposalHubs } from './own-hubs.ts'

const DAY = 24 * 60 * 60_000
const DAYS_ANSWERED = 180

/** `/arbeid/forslag` and `/arbeid/torg/:hub/forslag`: what waits for an answer, what is to be set up, and what was answered. */
export async function proposalsPage(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const hubs = work.hub === null ? await proposalHubs(db, work) : [work.hub.slug]
  const [open, answered] = await Promise.all([
    findProposals(db, { hubs, answered: 'no' }),
    findProposals(db, { hubs, answered: { since: new Date(work.now - DAYS_ANSWERED * DAY) } }),
  ])
  return c.html(<ListView work={work} hubs={hubs} open={open.toSorted(byDue)} answered={answered} />)
}

/** What must be answered first; what lies with its proposer comes last. */
const byDue = (one: Proposal, other: Proposal) => ((replyBy(one.steps) ?? '9') < (replyBy(other.steps) ?? '9') ? -1 : 1)

interface ListProps {
  work: Work
  hubs: readonly string[] | undefined
  open: readonly Proposal[]
  answered: readonly Proposal[]
}

function ListView({ work, hubs, open, answered }: ListProps) {
  const t = work.t.proposals
  const toSetUp = answered.filter(({ state }) => state === 'approved')
  const settled = answered.filter(({ state }) => state !== 'approved')
  return (
    <WorkPage work={work} title={t.title} lead={t.lead(REPLY_DAYS)}>
      <div class="sec close">
        {hubs?.length === 0 ? (
          <p>{t.noHubs}</p>
        ) : open.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <Proposals work={work} caption={t.title} some={open} />
        )}
      </div>
      {toSetUp.length === 0 ? null : (
        <Section title={t.toSetUp} id="settes-opp" close>
          <Proposals work={work} caption={t.toSetUp} some={toSetUp} />
        </Section>
      )}
      {settled.length === 0 ? null : (
        <Section title={t.answered} id="besvart" close>
          <Proposals work={work} caption={t.answered} some={settled} />
        </Section>
      )}
    </WorkPage>
  )
}

function Proposals({ work, caption, some }: { work: Work; caption: string; some: readonly Proposal[] }) {
  const t = work.t.proposals
  return <Table caption={caption} head={[t.what, t.hub, t.state, t.waited, t.due]} rows={some.map((one) => rowOf(one, work))} />
}

function rowOf(proposal: Proposal, { ui, t: { proposals: t }, lang, today, hubs }: Work): TableRow {
  const { number, wording, hub, state, steps, shownAt, closedAt, joins } = proposal
  const words = proposalTexts(lang)
  const by = replyBy(steps)
  const day = by === null ? '' : dateSeenFrom(today, by, lang)
  return {
    filled: false,
    cells: [
      <>
        <a href={ui.href(workPaths.proposal(number))}>{wording?.title ?? words.untitled(number)}</a>
        {proposal.isExample ? <ExampleMark ui={ui} /> : null}
      </>,
      hubs.find(({ slug }) => slug === hub)?.short ?? hub,
      <Lines
        lines={[
          capital(words.states[state]),
          ...(shownAt === null && closedAt === null ? [t.unseen] : []),
          ...(joins.wants + joins.helps === 0 ? [] : [words.receipt.joins(joins.wants, joins.helps)]),
        ]}
      />,
      t.days(daysWaited(proposal, today)),
      by === null ? state === 'suggested' ? t.noDue : '' : by < today ? <strong>{t.overdue(day)}</strong> : day,
    ],
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
