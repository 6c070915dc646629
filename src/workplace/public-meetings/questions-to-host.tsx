import { HIDDEN_BECAUSE, type HostQuestion } from '../../activities/index.ts'
import { Button, Buttons, errorOf, Form, Section, Select, TextArea } from '../../design/index.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { Child } from '#html/jsx-runtime'
import { answerField } from './answer-field.ts'
import { hostAction, type HostProps } from './host-props.ts'

/** All that was asked, by what the host has to do with it: what waits first, then the shortlist in its order. */
export function QuestionsToHost(props: HostProps) {
  const { opened, questions } = props
  const t = opened.work.t.meetings
  const is = (test: (one: HostQuestion) => boolean) => questions.filter(test)
  const waiting = is(({ shownAt, hiddenAt }) => shownAt === null && hiddenAt === null)
  const listed = is(({ place, answeredAt }) => place !== null && answeredAt === null).toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0))
  const shown = is(({ shownAt, place, answeredAt }) => shownAt !== null && place === null && answeredAt === null).toSorted(
    (a, b) => b.support - a.support || a.number - b.number,
  )
  const answered = is(({ answeredAt }) => answeredAt !== null)
  const hidden = is(({ hiddenAt }) => hiddenAt !== null)
  return (
    <>
      <List {...props} id="venter" title={t.waiting} none={t.noneWaiting} rows={waiting} acts={Looking} />
      <List {...props} id="lista" title={t.list} none={t.noneListed} rows={listed} acts={Listed} />
      <List {...props} id="vises" title={t.shown} none={t.noneShown} rows={shown} acts={Shown} />
      {answered.length === 0 ? null : <List {...props} id="besvart" title={t.answered} none="" rows={answered} acts={Answered} />}
      {hidden.length === 0 ? null : <List {...props} id="skjult" title={t.hidden} none="" rows={hidden} acts={Hidden} />}
    </>
  )
}

type Acts = (props: HostProps & { question: HostQuestion }) => Child

interface ListProps extends HostProps {
  id: string
  title: string
  none: string
  rows: readonly HostQuestion[]
  acts: Acts
}

function List({ id, title, none, rows, acts, ...props }: ListProps) {
  const t = props.opened.work.t.meetings
  return (
    <Section title={`${title} (${rows.length})`} id={id} close>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ol class="meeting-questions">
          {rows.map((question) => (
            <li>
              <p class="question">{question.body}</p>
              <p class="about">
                {[t.about(question.number, question.support), ...(question.name === null ? [] : [t.from(question.name)])].join(' · ')}
              </p>
              {acts({ ...props, question })}
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}

const name = ({ number }: HostQuestion) => <span class="ds-sr-only">{`, ${number}`}</span>

function Looking(props: HostProps & { question: HostQuestion }) {
  const { opened, question } = props
  const t = opened.work.t.meetings
  return (
    <Form action={hostAction(props)} hidden={{ sporsmal: question.id }}>
      <Buttons>
        <Button name="gjor" value="vis">
          {t.act.show}
          {name(question)}
        </Button>
      </Buttons>
      <Hide {...props} />
    </Form>
  )
}

/** A reason goes with it: whoever asked reads it on the receipt. */
function Hide({ opened, question }: HostProps & { question: HostQuestion }) {
  const t = opened.work.t.meetings
  return (
    <details class="ds-details">
      <summary>
        {t.act.hide}
        {name(question)}
      </summary>
      <Select
        name="hvorfor"
        id={`hvorfor-${question.number}`}
        label={t.because}
        value="off_topic"
        options={HIDDEN_BECAUSE.map((value) => ({ value, label: t.becauseOf[value] }))}
      />
      <Buttons>
        <Button weight="secondary" name="gjor" value="skjul">
          {t.act.hide}
          {name(question)}
        </Button>
      </Buttons>
    </details>
  )
}

function Listed(props: HostProps & { question: HostQuestion }) {
  const { opened, question, typed, errors } = props
  const field = answerField(question.id)
  const t = opened.work.t.meetings
  return (
    <Form action={hostAction(props)} hidden={{ sporsmal: question.id }}>
      <TextArea
        name="svar"
        id={field}
        label={t.answer}
        hint={t.answerHint}
        rows={2}
        value={lineOf(typed, field)}
        error={errorOf(errors, field)}
      />
      <Buttons>
        <Button name="gjor" value="besvart">
          {t.act.answer}
          {name(question)}
        </Button>
        <Button weight="tertiary" name="gjor" value="opp">
          {t.act.up}
          {name(question)}
        </Button>
        <Button weight="tertiary" name="gjor" value="avliste">
          {t.act.unlist}
          {name(question)}
        </Button>
      </Buttons>
    </Form>
  )
}

function Shown(props: HostProps & { question: HostQuestion }) {
  const { opened, question } = props
  const t = opened.work.t.meetings
  return (
    <Form action={hostAction(props)} hidden={{ sporsmal: question.id }}>
      <Buttons>
        <Button weight="secondary" name="gjor" value="liste">
          {t.act.list}
          {name(question)}
        </Button>
      </Buttons>
      <Hide {...props} />
    </Form>
  )
}

function Answered(props: HostProps & { question: HostQuestion }) {
  const { opened, question } = props
  const t = opened.work.t.meetings
  return (
    <Form action={hostAction(props)} hidden={{ sporsmal: question.id }}>
      {question.answer === null ? null : <p class="answer">{question.answer}</p>}
      <Buttons>
        <Button weight="tertiary" name="gjor" value="ubesvart">
          {t.act.reopen}
          {name(question)}
        </Button>
      </Buttons>
    </Form>
  )
}

function Hidden(props: HostProps & { question: HostQuestion }) {
  const { opened, question } = props
  const t = opened.work.t.meetings
  return (
    <Form action={hostAction(props)} hidden={{ sporsmal: question.id }}>
      <p class="about">{question.hiddenBecause === null ? '' : t.becauseOf[question.hiddenBecause]}</p>
      <Buttons>
        <Button weight="tertiary" name="gjor" value="vis">
          {t.act.show}
          {name(question)}
        </Button>
      </Buttons>
    </Form>
  )
}
