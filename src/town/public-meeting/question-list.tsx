import { meetingPaths, type FoundMeeting, type ShownQuestion } from '../../activities/index.ts'
import { Button, Buttons, Form, type Ui } from '../../design/index.ts'
import { meetingPageTexts } from './texts.ts'

export interface QuestionsProps {
  ui: Ui
  meeting: FoundMeeting
  questions: readonly ShownQuestion[]
  /** Those that the reader stands behind. */
  own: ReadonlySet<string>
  isOpen: boolean
}

/** What has been asked, what will be taken up first, with the way to stand behind it; then what was answered. */
export function QuestionList(props: QuestionsProps) {
  const { ui, questions } = props
  const t = meetingPageTexts(ui.lang)
  if (questions.length === 0) return props.isOpen ? <p>{t.noQuestions}</p> : null
  return (
    <ol class="meeting-questions">
      {questions.map((question) => (
        <Question {...props} question={question} />
      ))}
    </ol>
  )
}

function Question({ ui, meeting, question, own, isOpen }: QuestionsProps & { question: ShownQuestion }) {
  const t = meetingPageTexts(ui.lang)
  const { id, number, body, support, place, answer, answeredAt } = question
  const state = answeredAt !== null ? t.answered : place !== null ? t.listed : null
  const path = meetingPaths.support(meeting.activity.item.key, meeting.session.occurrence)
  const stands = own.has(id)
  return (
    <li class={place !== null && answeredAt === null ? 'listed' : undefined}>
      <p class="question">{body}</p>
      <p class="about">{[t.number(number), t.supports(support), ...(state === null ? [] : [state])].join(' · ')}</p>
      {answeredAt === null ? null : (
        <p class="answer">
          <b>{`${t.answer}: `}</b>
          {answer ?? t.aloud}
        </p>
      )}
      {answeredAt !== null || !isOpen ? null : (
        <Form action={ui.href(path)} hidden={{ sporsmal: id }}>
          <Buttons>
            <Button weight={stands ? 'tertiary' : 'secondary'} name="svar" value={stands ? 'nei' : 'ja'}>
              {stands ? t.unsupport : t.support}
              <span class="ds-sr-only">{`: ${body}`}</span>
            </Button>
          </Buttons>
        </Form>
      )}
    </li>
  )
}
