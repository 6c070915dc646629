import type { Context } from 'hono'
import { ChainLine, chainTexts, type Link } from '../../chain/index.ts'
import { activityPaths } from '../../activities/index.ts'
import { Notice, Page, Section, type Ui } from '../../design/index.ts'
import { hubsOnDay, uiOf, type HubOnDay } from '../../hubs/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import {
  findSuggestion,
  lastReading,
  readBy,
  suggestionPaths,
  suggestionTexts,
  thingOf,
  type Suggestion,
  type SuggestionReading,
  type Voices,
  voicesOf,
} from '../../suggestions/index.ts'
import { isSupportable, suggestionAsked } from './asked-suggestion.ts'
import { supportPageTexts } from './support-texts.ts'
import { suggestionPageTexts } from './texts.ts'
import { VoicesBehind } from './voices-behind.tsx'
import { byWords, stateNow, titleOf } from './words.ts'

interface SuggestionProps {
  ui: Ui
  suggestion: Suggestion
  reading: SuggestionReading | null
  links: readonly Link[]
  hubs: readonly HubOnDay[]
  today: Day
  voices: Voices
  /** Whether somebody can stand behind it. */
  isOpen: boolean
  /** What it was merged with. */
  into: Suggestion | null
}

/** `/innspill/:nr`: what was asked, what was answered, who holds it and how long it has waited. Stands from the first minute. */
export async function suggestionPage(c: Context<Env>) {
  const { db, clock } = c.get('deps')
  const asked = await suggestionAsked(c)
  const { number } = asked.suggestion
  const [ui, hubs, reading, voices, into] = await Promise.all([
    uiOf(c),
    hubsOnDay(db, clock.today()),
    lastReading(db, number),
    voicesOf(db, [number]),
    asked.mergedInto === null ? null : findSuggestion(db, { number: asked.mergedInto }),
  ])
  return c.html(
    <SuggestionPage
      {...{ ui, ...asked, reading, hubs, into, voices: voices(number), isOpen: isSupportable(asked), today: clock.today() }}
    />,
  )
}

function SuggestionPage(props: SuggestionProps) {
  const { ui, suggestion, links, hubs, today, voices, isOpen, into } = props
  const t = suggestionPageTexts(ui.lang)
  const { number, shownAt, text, kind } = suggestion
  const hub = hubs.find(({ slug }) => slug === suggestion.hub)
  const title = titleOf(suggestion, ui.lang)
  const shown = shownAt === null ? null : text
  const answer = links.length > 1 ? (links.at(-1) ?? null) : null
  const names = {
    holder: ({ key }: { key: string }) =>
      hubs.find(({ slug }) => slug === key)?.name ?? (key === 'administration' ? t.administration : key),
    href: (thing: { kind: string; key: string }) =>
      thing.kind === 'activity'
        ? activityPaths.activity(thing.key)
        : thing.kind === 'suggestion'
          ? suggestionPaths.suggestion(thing.key)
          : null,
  }
  return (
    <Page ui={ui} title={title} styles={['suggestions.css']} noindex {...(hub === undefined ? {} : { hub: hub.slug })}>
      <section class="asked-answered" aria-label={title}>
        <div>
          <p>{t.asked(number, suggestion.placeName ?? hub?.short ?? '')}</p>
          <h1 class="big">{title}</h1>
        </div>
        <div>
          <p>{answer === null ? t.willSay : t.said}</p>
          <p class="big">{answerWords(props)}</p>
          {answer === null || answer.reason === null ? null : <p class="as-said-last">{answer.reason}</p>}
        </div>
      </section>
      <div class="sec close">
        <p class="lead">{t.from(suggestionTexts(ui.lang).kinds[kind], shown === null ? null : byWords(suggestion, hub, ui.lang))}</p>
        {shown === null ? <p>{notShown(props)}</p> : <p class="as-written">{shown.body}</p>}
        {into === null ? null : <MergedInto ui={ui} into={into} />}
        {shownAt === null || into !== null ? null : <VoicesBehind {...{ ui, number, voices, isOpen }} />}
      </div>
      <Section title={t.way} id="veien" close>
        <ChainLine {...{ ui, links, today, names }} thing={thingOf(number)} />
        <p class="as-said">
          <a href={ui.href(suggestionPaths.listAt(suggestion.hub))}>{t.more}</a>
        </p>
      </Section>
    </Page>
  )
}

function MergedInto({ ui, into }: { ui: Ui; into: Suggestion }) {
  const t = supportPageTexts(ui.lang)
  return (
    <Notice kind="plain">
      <p>
        <a href={ui.href(suggestionPaths.suggestion(into.number))}>{t.merged(into.number, titleOf(into, ui.lang))}</a>
      </p>
      <p>{t.mergedLead}</p>
    </Notice>
  )
}

/** The last that was said, as large as what was asked; else until when it is promised. */
function answerWords({ ui, suggestion, links, today }: SuggestionProps): string {
  const t = suggestionPageTexts(ui.lang)
  const { state, due, isOverdue } = stateNow(suggestion, links, today)
  if (links.length > 1) return `${chainTexts(ui.lang).states[state]}.`
  if (due === null) return t.open
  return isOverdue ? t.late(fullDate(due, ui.lang)) : t.notYet(fullDate(due, ui.lang))
}

function notShown({ ui, suggestion, reading }: SuggestionProps): string {
  const t = suggestionPageTexts(ui.lang)
  if (suggestion.withdrawnAt !== null) return t.withdrawn
  if (reading?.kind === 'hidden')
    return t.hidden(reading.rule === null ? '' : suggestionTexts(ui.lang).rules[reading.rule], reading.reason ?? '')
  return suggestion.text === null ? t.forgotten : t.unread(fullDate(readBy(suggestion.receivedAt), ui.lang))
}
