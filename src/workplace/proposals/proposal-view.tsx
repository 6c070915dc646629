import {
  activityTexts,
  daysWaited,
  mayStep,
  proposalFormTexts,
  proposalPaths,
  proposalTexts,
  replyBy,
  wishWords,
} from '../../activities/index.ts'
import {
  Button,
  Buttons,
  ErrorSummary,
  ExampleMark,
  Facts,
  Form,
  Notice,
  Section,
  Table,
  type Fact,
  type FormError,
} from '../../design/index.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { nameWords, reachWords } from '../enquiries/who-asked.tsx'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { Answers } from './answers.tsx'
import type { OpenedProposal } from './proposal-asked.ts'
import type { AroundProposal } from './set-up.ts'

interface ViewProps {
  opened: OpenedProposal
  around: AroundProposal
  /** What has just been done. */
  said: string | null
  /** The reason as it was typed. */
  typed: string
  errors: readonly FormError[]
}

export function ProposalView({ opened, around, said, typed, errors }: ViewProps) {
  const { work, proposal, hub } = opened
  const { ui, lang } = work
  const t = work.t.proposals
  const { number, wording, state, steps } = proposal
  const by = replyBy(steps)
  const due = by !== null && by < work.today ? t.overdue(fullDate(by, lang)) : null
  return (
    <WorkPage
      work={work}
      {...(hub === undefined ? {} : { colours: hub.slug })}
      title={wording?.title ?? proposalTexts(lang).untitled(number)}
      lead={t.one(number, `${hub?.name ?? proposal.hub}. ${capital(proposalTexts(lang).states[state])}`)}
    >
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        {said === null ? null : (
          <Notice kind="done" live>
            <p>{said}</p>
          </Notice>
        )}
        {due === null ? null : (
          <Notice kind="urgent">
            <p>{due}</p>
          </Notice>
        )}
        {proposal.isExample ? (
          <p>
            <ExampleMark ui={ui} />
            {t.exampleLead}
          </p>
        ) : null}
        {wording === null ? null : <blockquote class="asked">{wording.body}</blockquote>}
        <Facts items={factsOf(opened, around)} />
        <p>
          <a href={ui.href(proposalPaths.proposal(number))}>{t.page}</a>
        </p>
        <Shown opened={opened} />
      </div>
      <Replies opened={opened} around={around} />
      <Answers opened={opened} typed={typed} errors={errors} />
      <Helpers opened={opened} around={around} />
    </WorkPage>
  )
}

function factsOf({ work, proposal }: OpenedProposal, { act }: AroundProposal): Fact[] {
  const t = work.t.proposals
  const { lang, today } = work
  const { wording, steps, joins, credit, association, ageBand } = proposal
  const by = replyBy(steps)
  const from =
    credit === 'association'
      ? association
      : credit === 'young' && ageBand !== null
        ? t.fromYoung(proposalFormTexts(lang).ages[ageBand])
        : t.fromResident
  const words = { from: t.from, when: proposalTexts(lang).receipt.when }
  const facts: [string, string | null][] = [
    [words.from, from],
    [t.nickname, wording?.nickname ?? null],
    [t.who, act === null ? (proposal.isExample ? null : t.forgotten) : nameWords(work, { act })],
    [t.reach, act === null ? null : reachWords(work, { act })],
    [words.when, wording === null ? null : capital(wishWords(wording, lang))],
    [proposalFormTexts(lang).audience, wording === null ? null : capital(activityTexts(lang).audiences[wording.audience])],
    [proposalFormTexts(lang).help, wording?.help ?? null],
    [t.waited, t.days(daysWaited(proposal, today))],
    [t.due, by === null ? null : fullDate(by, lang)],
    [t.wants, String(joins.wants)],
  ]
  return facts.flatMap(([term, text]) => (text === null ? [] : [{ term, text }]))
}

/** Whether everybody reads the text, and the way to the other. */
function Shown({ opened: { work, proposal } }: Pick<ViewProps, 'opened'>) {
  const t = work.t.proposals.links
  const isShown = proposal.shownAt !== null
  if (!mayStep(proposal.state, isShown ? 'hidden' : 'shown')) return null
  return (
    <Form action={work.ui.href(workPaths.proposalDecision(proposal.number))} label={isShown ? t.hide : t.show}>
      <p>{isShown ? t.shown : t.hidden}</p>
      <Buttons>
        <Button weight={isShown ? 'tertiary' : 'primary'} name="gjor" value={isShown ? 'skjul' : 'vis'}>
          {isShown ? t.hide : t.show}
        </Button>
      </Buttons>
    </Form>
  )
}

function Replies({ opened: { work, proposal }, around: { replies } }: Pick<ViewProps, 'opened' | 'around'>) {
  const t = work.t.proposals
  if (proposal.state !== 'suggested' && replies.length === 0) return null
  return (
    <Section title={t.replies} id="svar" close>
      {proposal.state === 'suggested' ? <p>{t.waits}</p> : null}
      <ul class="ds-list">
        {replies.map(({ why, reply }) => (
          <li>{`${why ?? ''} – ${reply ?? t.noReply}`}</li>
        ))}
      </ul>
    </Section>
  )
}

function Helpers({ opened: { work }, around: { helpers } }: Pick<ViewProps, 'opened' | 'around'>) {
  const t = work.t.proposals
  return (
    <Section title={t.helpers} id="hjelpere" close>
      {helpers.length === 0 ? (
        <p>{t.noHelpers}</p>
      ) : (
        <Table
          caption={t.helpers}
          head={[t.who, t.canHelp, t.reach]}
          rows={helpers.flatMap(({ act, canHelp }) =>
            act === null ? [] : [{ cells: [nameWords(work, { act }), canHelp, reachWords(work, { act })] }],
          )}
        />
      )}
    </Section>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
