import { atHub } from '../../hubs/index.ts'
import {
  Button,
  Buttons,
  DateField,
  ErrorSummary,
  errorOf,
  Facts,
  Field,
  Form,
  Notice,
  RadioGroup,
  Section,
  Select,
  TextArea,
  type Fact,
} from '../../design/index.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import {
  ANSWER_ROLES,
  ANSWERS,
  pointWords,
  stateWords,
  readBy,
  REPLY_DAYS,
  RULES_OF_READING,
  suggestionPaths,
  suggestionTexts,
  voicedBy,
} from '../../suggestions/index.ts'
import { nameWords, reachWords } from '../enquiries/who-asked.tsx'
import { VoicesPart } from './voices-part.tsx'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { AskedView } from './asked-view.tsx'
import type { OpenedSuggestion, Sent } from './opened-suggestion.ts'
import { stepTexts } from './step-texts.ts'
import { Steps } from './steps-view.tsx'

interface ViewProps {
  opened: OpenedSuggestion
  sent: Sent
}

export function AnswerView({ opened, sent }: ViewProps) {
  const { work, suggestion } = opened
  const t = work.t.suggestions
  const { number, title, text, hub, withdrawnAt } = suggestion
  const where = work.hubs.find(({ slug }) => slug === hub)?.name ?? hub
  return (
    <WorkPage
      work={work}
      colours={hub}
      title={title ?? text?.title ?? suggestionTexts(work.lang).untitled(number)}
      lead={t.one(number, `${where}. ${stateWords(suggestion, opened.standing.state, work.lang)}`)}
    >
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={sent.errors} />
        {sent.isDone ? (
          <Notice kind="done" live>
            <p>{t.done}</p>
          </Notice>
        ) : null}
        {typeof sent.unsent === 'string' ? (
          <Notice title={t.unsent}>
            <p>{sent.unsent}</p>
          </Notice>
        ) : null}
        {text === null ? null : <blockquote class="asked">{text.body}</blockquote>}
        <Facts items={factsOf(opened)} />
        <p>
          <a href={work.ui.href(suggestionPaths.suggestion(number))}>{t.page}</a>
        </p>
      </div>
      <AskedView opened={opened} sent={sent} />
      {withdrawnAt === null ? <ToDo opened={opened} sent={sent} /> : null}
      <VoicesPart work={work} {...opened.behind} />
    </WorkPage>
  )
}

/** What was merged or parted is answered where it lies now. */
function ToDo({ opened, sent }: ViewProps) {
  const { work, suggestion, isOurs, ledTo, standing } = opened
  const read = suggestion.text === null || !isOurs ? null : <Read opened={opened} sent={sent} />
  if (ledTo.length > 0)
    return (
      <>
        {read}
        <div class="sec close">
          <Notice>
            <p>{stepTexts(work.lang).led}</p>
            <ul class="ds-list">
              {ledTo.map((number) => (
                <li>
                  <a href={work.ui.href(workPaths.suggestion(number))}>{suggestionTexts(work.lang).untitled(number)}</a>
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      </>
    )
  return (
    <>
      {read}
      <AnswerForm opened={opened} sent={sent} />
      {standing.endedOn === null ? <Steps opened={opened} sent={sent} /> : null}
    </>
  )
}

function factsOf({ work, suggestion, standing, act }: OpenedSuggestion): Fact[] {
  const t = work.t.suggestions
  const { lang, hubs } = work
  const { kind, text, receivedAt, shownAt } = suggestion
  const point = text?.point ?? null
  const hub = hubs.find(({ slug }) => slug === suggestion.hub)
  const [due] = standing.waits.flatMap((waiting) => waiting.due ?? [])
  const by = voicedBy({ ...suggestion, nickname: text?.nickname ?? null, where: hub === undefined ? '' : atHub(hub, lang) }, lang)
  const facts: [string, string | null][] = [
    [t.kind, suggestionTexts(lang).kinds[kind]],
    [t.by, by ?? t.nobody],
    [suggestionTexts(lang).map.term, point === null ? null : pointWords(point, hubs, lang)],
    [t.who, suggestion.isExample ? t.madeUp : act === null ? t.forgotten : nameWords(work, { act })],
    [t.reach, act === null ? null : reachWords(work, { act })],
    [t.unread, shownAt === null && text !== null ? fullDate(readBy(receivedAt), lang) : null],
    [t.due, due === undefined ? null : due < work.today ? t.late(fullDate(due, lang)) : fullDate(due, lang)],
  ]
  return facts.flatMap(([term, said]) => (said === null ? [] : [{ term, text: said }]))
}

/** The heading that everybody reads, or the rule that the text breaks. */
function Read({ opened: { work, suggestion }, sent: { typed, errors } }: ViewProps) {
  const t = work.t.suggestions
  const { number, title, text, shownAt } = suggestion
  const rules = suggestionTexts(work.lang).rules
  return (
    <>
      {shownAt === null ? (
        <Section title={t.read} id="les" close>
          <Form action={work.ui.href(workPaths.suggestion(number))} label={t.read} hidden={{ gjor: 'vis' }}>
            <Field
              name="overskrift"
              label={t.heading}
              hint={t.readLead}
              value={lineOf(typed, 'overskrift') || (title ?? text?.title ?? '')}
              error={errorOf(errors, 'overskrift')}
              autocomplete="off"
            />
            <Buttons>
              <Button>{t.show}</Button>
            </Buttons>
          </Form>
        </Section>
      ) : null}
      <div class="sec close">
        <details class="ds-details" open={errors.some(({ field }) => field === 'regel' || field === 'hvorfor')}>
          <summary>{t.hide}</summary>
          <div>
            <p>{t.hideLead}</p>
            <Form action={work.ui.href(workPaths.suggestion(number))} label={t.hide} hidden={{ gjor: 'skjul' }}>
              <RadioGroup
                name="regel"
                legend={t.rule}
                value={lineOf(typed, 'regel')}
                error={errorOf(errors, 'regel')}
                options={RULES_OF_READING.map((value) => ({ value, label: rules[value] }))}
              />
              <TextArea
                name="hvorfor"
                label={t.why}
                hint={t.whyHint}
                rows={3}
                value={lineOf(typed, 'hvorfor')}
                error={errorOf(errors, 'hvorfor')}
              />
              <Buttons>
                <Button weight="secondary">{t.hide}</Button>
              </Buttons>
            </Form>
          </div>
        </details>
      </div>
    </>
  )
}

const ANSWERS_TO_QUESTION = ['done', 'taken_up', 'not_taken_up', 'reopened'] as const
const OWN_ANSWERS = ANSWERS.filter((answer) => answer !== 'sent_on')

/** What fits where it stands: an end can be opened again, and nothing else. */
function AnswerForm({ opened: { work, suggestion, standing }, sent: { typed, errors } }: ViewProps) {
  const t = work.t.suggestions
  const hasEnded = standing.endedOn !== null
  const isQuestion = suggestion.kind === 'question'
  const known = isQuestion ? ANSWERS_TO_QUESTION : OWN_ANSWERS
  const fitting = known.filter((answer) => (answer === 'reopened') === hasEnded)
  return (
    <Section title={t.answer} id="svar-paa" close>
      <Form action={work.ui.href(workPaths.suggestion(suggestion.number))} label={t.answer} hidden={{ gjor: 'svar' }}>
        <RadioGroup
          name="svar"
          legend={t.how}
          value={lineOf(typed, 'svar')}
          error={errorOf(errors, 'svar')}
          options={fitting.map((value) => ({ value, label: isQuestion && value === 'done' ? t.answersIt : t.answers[value] }))}
        />
        {isQuestion ? (
          <Select
            name="rolle"
            label={t.role}
            value={lineOf(typed, 'rolle')}
            options={ANSWER_ROLES.map((value) => ({ value, label: suggestionTexts(work.lang).roles[value] }))}
          />
        ) : null}
        <TextArea name="grunn" label={t.say} hint={t.sayHint} rows={4} value={lineOf(typed, 'grunn')} error={errorOf(errors, 'grunn')} />
        <DateField
          name="frist"
          label={t.dueDay}
          hint={t.dueHint(REPLY_DAYS)}
          suffix={t.optional}
          value={lineOf(typed, 'frist')}
          error={errorOf(errors, 'frist')}
        />
        <Buttons>
          <Button>{t.save}</Button>
        </Buttons>
      </Form>
    </Section>
  )
}
