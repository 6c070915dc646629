import { ChainLine, type ChainNames, type Link } from '../../chain/index.ts'
import { ExampleMark, Page, PaperFoot, Section, Text, type Ui } from '../../design/index.ts'
import type { HubOnDay } from '../../hubs/index.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import {
  PointFigure,
  pointText,
  pointWords,
  readBy,
  suggestionPaths,
  suggestionTexts,
  thingOf,
  type AnswerRole,
  type Suggestion,
  type SuggestionReading,
  type Voices,
} from '../../suggestions/index.ts'
import { actPaths } from '../act/paths.ts'
import { actPageTexts } from '../act/texts.ts'
import type { OnAgenda } from './agendas-of.ts'
import { Agendas } from './on-agenda.tsx'
import type { Related } from './related-suggestions.ts'
import { AnswersAlso, LedOn } from './related.tsx'
import { suggestionPageTexts } from './texts.ts'
import { VoicesBehind } from './voices-behind.tsx'
import { byWords, lastWords, shownTitle, standsWords, stateNow, titleOf } from './words.ts'

interface SuggestionProps {
  ui: Ui
  suggestion: Suggestion
  reading: SuggestionReading | null
  links: readonly Link[]
  hubs: readonly HubOnDay[]
  names: ChainNames
  today: Day
  voices: Voices
  /** Whether somebody can stand behind it. */
  isOpen: boolean
  related: Related
  /** For whom a question was answered. */
  role: AnswerRole | null
  agendas: readonly OnAgenda[]
}

export function SuggestionView(props: SuggestionProps) {
  const { ui, suggestion, hubs, voices, isOpen, related, agendas } = props
  const t = suggestionPageTexts(ui.lang)
  const { number, shownAt, text, kind } = suggestion
  const hub = hubs.find(({ slug }) => slug === suggestion.hub)
  const title = titleOf(suggestion, ui.lang)
  const shown = shownAt === null ? null : text
  const point = shown?.point ?? null
  return (
    <Page
      ui={ui}
      title={title}
      current="suggestions"
      styles={['suggestions.css']}
      noindex
      {...(hub === undefined ? {} : { hub: hub.slug })}
    >
      <section class="asked-answered" aria-label={title}>
        <div>
          <p>
            {t.asked(number, suggestion.placeName ?? hub?.short ?? '')}
            {suggestion.isExample ? <ExampleMark ui={ui} /> : null}
          </p>
          <h1 class="big">
            <Text of={shownTitle(suggestion, ui.lang)} />
          </h1>
        </div>
        <Answered {...props} />
      </section>
      <div class="sec close">
        <p class="lead">{t.from(suggestionTexts(ui.lang).kinds[kind], shown === null ? null : byWords(suggestion, hub, ui.lang))}</p>
        {shown === null ? (
          <p>{notShown(props)}</p>
        ) : (
          <p class="as-written">
            <Text of={{ ...shownTitle(suggestion, ui.lang), text: shown.body }} />
          </p>
        )}
        {point === null ? null : <PointFigure ui={ui} point={pointText(point)} where={pointWords(point, hubs, ui.lang)} />}
        <LedOn ui={ui} related={related} />
        <Agendas ui={ui} agendas={agendas} />
        {shownAt === null || related.on.length > 0 ? null : <VoicesBehind {...{ ui, number, voices, isOpen }} />}
        <AnswersAlso {...{ ui, number, related, voices }} />
      </div>
      <WayHere {...props} />
      <PaperFoot ui={ui} url={ui.publicUrl + ui.href(suggestionPaths.suggestion(number))}>
        {suggestionTexts(ui.lang).untitled(number)}
      </PaperFoot>
    </Page>
  )
}

/** Each step, with the ways to be told of the next. */
function WayHere({ ui, suggestion, links, today, names }: SuggestionProps) {
  const t = suggestionPageTexts(ui.lang)
  const { number, shownAt, kind } = suggestion
  return (
    <Section title={t.way} id="veien" close>
      <ChainLine
        {...{ ui, links, today, names }}
        thing={thingOf(number)}
        {...(kind === 'question' ? { done: suggestionTexts(ui.lang).answerStates.done } : {})}
      />
      <p class="as-said off-paper">
        {shownAt === null || suggestion.withdrawnAt !== null ? null : (
          <>
            <a href={ui.href(actPaths.follow(`suggestion:${number}`))}>
              {actPageTexts(ui.lang).follow.title(suggestionTexts(ui.lang).untitled(number))}
            </a>
            {' · '}
          </>
        )}
        <a href={ui.href(suggestionPaths.feedOf(number))}>{t.feed}</a>
        {' · '}
        <a href={ui.href(suggestionPaths.listAt(suggestion.hub))}>{t.more}</a>
      </p>
    </Section>
  )
}

/** Letters. An answer to a question that is no longer is as large as the question. */
const SHORT = 90

function Answered(props: SuggestionProps) {
  const { links, suggestion } = props
  const answer = links.length > 1 ? (links.at(-1) ?? null) : null
  const reason = lastWords(links, props.ui.lang)
  const short = suggestion.kind === 'question' && answer?.kind === 'done' && (answer.reason ?? '').length <= SHORT ? answer.reason : null
  return (
    <div>
      <p>{whoSays(props, answer !== null)}</p>
      <p class="big">{short ?? answerWords(props)}</p>
      {short !== null || answer === null || reason === null ? null : <p class="as-said-last">{reason}</p>}
    </div>
  )
}

/** A question is answered for a body, by an office and never by a name. */
function whoSays({ ui, suggestion: { body }, names, role }: SuggestionProps, isSaid: boolean): string {
  const t = suggestionPageTexts(ui.lang)
  if (body === null) return isSaid ? t.said : t.willSay
  const name = names.holder({ kind: 'body', key: body })
  return role === null ? t.willAnswer(name) : t.answeredBy(name, suggestionTexts(ui.lang).roles[role])
}

/** The last that was said, as large as what was asked; else until when it is promised. */
function answerWords({ ui, suggestion, links, today, related }: SuggestionProps): string {
  const t = suggestionPageTexts(ui.lang)
  const standing = stateNow(suggestion, links, today)
  const { due, isOverdue } = standing
  if (related.waiting !== null) return t.asksBack
  if (links.length > 1) return `${standsWords(suggestion, standing, ui.lang)}.`
  if (due === null) return t.open
  return isOverdue ? t.late(fullDate(due, ui.lang)) : t.notYet(fullDate(due, ui.lang))
}

function notShown({ ui, suggestion, reading, related, today }: SuggestionProps): string {
  const t = suggestionPageTexts(ui.lang)
  if (suggestion.withdrawnAt !== null) return t.withdrawn
  if (reading?.kind === 'hidden')
    return t.hidden(reading.rule === null ? '' : suggestionTexts(ui.lang).rules[reading.rule], reading.reason ?? '')
  const by = readBy(suggestion.receivedAt)
  if (suggestion.text !== null) return (by < today ? t.unreadLate : t.unread)(fullDate(by, ui.lang))
  return reading === null && related.from.length > 0 ? t.isPart : t.forgotten
}
