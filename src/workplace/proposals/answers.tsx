import { activityPaths, mayStep } from '../../activities/index.ts'
import { Button, ButtonLink, Buttons, errorOf, Form, Section, TextArea, type FormError } from '../../design/index.ts'
import { workPaths } from '../work-paths.ts'
import type { OpenedProposal } from './proposal-asked.ts'
import { setUpPath } from './set-up.ts'

interface AnswersProps {
  opened: OpenedProposal
  /** The reason as it was typed. */
  typed: string
  errors: readonly FormError[]
}

/** All that can be answered as it stands: a change, yes, no with a reason, or once more. */
export function Answers(props: AnswersProps) {
  const { state } = props.opened.proposal
  return (
    <>
      <OnToActivity {...props} />
      {mayStep(state, 'approved') ? <Yes {...props} /> : null}
      {mayStep(state, 'declined') ? <No {...props} /> : null}
      {mayStep(state, 'reopened') ? <Again {...props} /> : null}
    </>
  )
}

/** The activity that it became, or the form where it becomes one. */
function OnToActivity({ opened: { work, proposal } }: AnswersProps) {
  const t = work.t.proposals
  const { state, activityKey } = proposal
  const to =
    activityKey !== null
      ? { href: activityPaths.activity(activityKey), text: t.activity }
      : { href: state === 'approved' ? setUpPath(work, proposal) : null, text: t.setUp }
  if (to.href === null) return null
  return (
    <div class="sec close">
      <Buttons>
        <ButtonLink weight="primary" href={work.ui.href(to.href)}>
          {to.text}
        </ButtonLink>
      </Buttons>
    </div>
  )
}

function Yes({ opened: { work, proposal } }: AnswersProps) {
  const t = work.t.proposals
  const { number, actId } = proposal
  return (
    <Section title={t.yes} id="ja" close>
      <Form action={work.ui.href(workPaths.proposalDecision(number))} label={t.yes}>
        <p>{t.yesLead}</p>
        <Buttons>
          <Button name="gjor" value="ja">
            {t.yesAct}
          </Button>
          {actId === null ? null : <ButtonLink href={work.ui.href(workPaths.proposalChange(number))}>{t.suggest}</ButtonLink>}
        </Buttons>
      </Form>
    </Section>
  )
}

function No({ opened: { work, proposal }, typed, errors }: AnswersProps) {
  const t = work.t.proposals
  return (
    <Section title={t.no} id="nei" close>
      <Form action={work.ui.href(workPaths.proposalDecision(proposal.number))} label={t.no} hidden={{ gjor: 'nei' }}>
        <TextArea name="grunn" label={t.reason} hint={t.reasonHint} rows={4} value={typed} error={errorOf(errors, 'grunn')} />
        <Buttons>
          <Button weight="secondary">{t.noAct}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}

function Again({ opened: { work, proposal } }: AnswersProps) {
  const t = work.t.proposals
  return (
    <Section title={t.again} id="igjen" close>
      <Form action={work.ui.href(workPaths.proposalDecision(proposal.number))} label={t.again}>
        <p>{t.againLead}</p>
        <Buttons>
          <Button weight="secondary" name="gjor" value="igjen">
            {t.again}
          </Button>
        </Buttons>
      </Form>
    </Section>
  )
}
