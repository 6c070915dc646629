import type { Context } from 'hono'
import { Button, Buttons, ErrorSummary, Form, Page, PageTitle, Section, type FormError, type Ui } from '../../design/index.ts'
import { atHub, hubsOnDay, placesByName, uiOf, type HubOnDay, type NamedPlace } from '../../hubs/index.ts'
import { isLinkFlood } from '../../messages/index.ts'
import {
  asSent,
  knownParty,
  newDatedKey,
  OnBehalf,
  PartyFields,
  provenHere,
  readActKey,
  receiptPaths,
  SENDER,
  sendersHere,
  keepingTyped,
  type Sender,
} from '../../people/index.ts'
import type { BodyOnDay } from '../../bodies/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { Day } from '../../platform/time/index.ts'
import {
  ASKED_TO_VOICE,
  POINT,
  READ_DAYS,
  readSuggestion,
  REPLY_DAYS,
  RULES_OF_READING,
  SUGGESTION,
  SuggestionFields,
  suggestionFormTexts,
  suggestionPaths,
  suggestionTexts,
  VoicerFields,
  voiceSuggestion,
  type ReadSuggestion,
} from '../../suggestions/index.ts'
import { admitAct, noteTrap } from '../act/admit-act.ts'
import { ProofPage } from '../act/proof-page.tsx'
import { actErrors, sentOverWeb } from '../act/sent-act.ts'
import { isTrapped, Trap, TrappedPage } from '../act/trap.tsx'
import { askableBodies } from './askable-bodies.ts'
import { knownPlaces } from './asked-reading.ts'
import { ReviewPage } from './review-page.tsx'
import { SIMILAR, SimilarPart } from './similar-part.tsx'
import { similarSuggestions, type Similar } from './similar-suggestions.ts'
import { STEP } from './step.ts'
import { suggestionPageTexts } from './texts.ts'

type C = Context<Env>

interface State {
  ui: Ui
  hub: HubOnDay | undefined
  /** That a question is for; undefined: it is no question. */
  body: BodyOnDay | undefined
  places: readonly NamedPlace[]
  hubs: readonly HubOnDay[]
  typed: Typed
  errors: readonly FormError[]
  senders: readonly Sender[]
  age: number
  today: Day
  similar: readonly Similar[]
}

/** `/innspill/ny?torg=&sted=&organ=`: what one lacks, wants or will do, where, and who one is as far as one wants to say. */
export async function voicePage(c: C) {
  const typed = {
    torg: c.req.query('torg') ?? '',
    sted: c.req.query('sted') ?? '',
    organ: c.req.query('organ') ?? '',
    [POINT]: c.req.query(POINT) ?? '',
    nokkel: await newDatedKey(c.get('deps').db),
    ...knownParty(c),
  }
  const state = await stateOf(c, typed)
  return c.html(<VoicePage state={{ ...state, errors: closedHubErrors(state) }} />)
}

/** An old link may lead to a hub that is closed down: said before anything is written. */
function closedHubErrors({ ui, hubs, body, typed }: State): FormError[] {
  const asked = body === undefined ? hubs.find(({ slug }) => slug === lineOf(typed, 'torg')) : undefined
  return asked?.status === 'closed' ? [{ field: 'torg', text: suggestionFormTexts(ui.lang).faults.closedHub(asked.short) }] : []
}

async function stateOf(c: C, typed: Typed): Promise<State> {
  const { db, clock, config } = c.get('deps')
  const today = clock.today()
  const [ui, senders, hubs, places, bodies] = await Promise.all([
    uiOf(c),
    sendersHere(c),
    hubsOnDay(db, today),
    placesByName(db),
    askableBodies(db, today),
  ])
  const body = bodies.find(({ slug }) => slug === lineOf(typed, 'organ'))
  const named = hubs.find(({ slug }) => slug === (body?.hub ?? lineOf(typed, 'torg')))
  const hub = named?.status === 'closed' ? undefined : named
  return { ui, senders, typed, errors: [], places, hubs, age: config.suggestionAge, hub, body, today, similar: [] }
}

/** Nothing is written before it is looked over; all that was typed goes along from page to page. */
export async function sendSuggestion(c: C) {
  const typed = await sentForm(c)
  const state = await stateOf(c, typed)
  const { ui, senders } = state
  if (isTrapped(typed)) {
    await noteTrap(c)
    return c.html(<TrappedPage ui={ui} back={suggestionPaths.voice} />, 422)
  }
  if (lineOf(typed, STEP) === 'endre') return c.html(<VoicePage state={state} />)
  const { typed: sent, organisation } = asSent(typed, senders)
  const sender = senders.find(({ acting }) => acting.membershipId === lineOf(typed, SENDER))
  const asked = { language: ui.page, lang: ui.lang, organisation: sender?.organisation ?? null }
  const read = readSuggestion(sent, { ...asked, ...(await knownPlaces(c)) })
  if (lineOf(typed, STEP) === SIMILAR)
    return c.html(<VoicePage state={{ ...state, similar: await similarSuggestions(c.get('deps').db, read) }} />)
  const errors = await actErrors(c, read, ui.lang)
  if (errors.length > 0) return c.html(<VoicePage state={{ ...state, errors }} />, 422)
  if (lineOf(typed, STEP) === 'send') return send(c, { ui, typed, read, organisation })
  const similar = await similarSuggestions(c.get('deps').db, read)
  return c.html(
    <ReviewPage
      {...{ ui, hub: state.hub, hubs: state.hubs, places: state.places, typed, read, similar, today: state.today, body: state.body }}
    />,
  )
}

interface Sending {
  ui: Ui
  typed: Typed
  read: ReadSuggestion
  organisation: ReturnType<typeof asSent>['organisation']
}

async function send(c: C, { ui, typed, read, organisation }: Sending) {
  const { about, wording, voicer, person, helper, contact } = read
  const text = [wording.title, wording.body, wording.nickname ?? ''].join(' ')
  const proven = await provenHere(c)
  const admission = await admitAct(c, { kind: SUGGESTION, typed, contact, text, proven })
  if ('task' in admission)
    return c.html(<ProofPage ui={ui} action={suggestionPaths.voice} typed={typed} task={admission.task} hub={about.hub} />)
  const hold = [...new Set([...admission.hold, ...(isLinkFlood(text) ? (['links'] as const) : [])])]
  const act = { about, wording, voicer, person, helper, organisation, proven, ticket: admission.ticket, hold }
  return keepingTyped(c, typed, {
    send: async () => {
      const { token } = await voiceSuggestion(c.get('deps').db, { ...act, ...sentOverWeb(c, typed) })
      return c.redirect(ui.href(receiptPaths.receipt(token)), 303)
    },
    form: async (again, why) => c.html(<VoicePage state={{ ...(await stateOf(c, again)), errors: why }} />),
  })
}

function VoicePage({ state: { ui, hub, hubs, body, typed, errors, senders, places, age, today, similar } }: { state: State }) {
  const t = suggestionPageTexts(ui.lang)
  const isQuestion = body !== undefined
  const title = isQuestion ? t.ask(show(body.name, ui.lang).text) : hub === undefined ? t.voice : t.voiceAt(atHub(hub, ui.lang))
  const lead = isQuestion ? t.askLead(REPLY_DAYS) : t.voiceLead(REPLY_DAYS)
  const fields = { ui, typed, errors }
  return (
    <Page
      ui={ui}
      title={title}
      description={lead}
      current="suggestions"
      styles={['suggestions.css']}
      scripts={['torg-preview.js']}
      {...(hub === undefined ? {} : { hub: hub.slug })}
    >
      <PageTitle title={title} lead={lead} />
      <div class="sec close">
        <ErrorSummary ui={ui} errors={errors} />
        {isQuestion || errors.length > 0 ? null : (
          <p>
            <a href={ui.href(suggestionPaths.map)}>{t.map.way}</a>
          </p>
        )}
        <Form action={ui.href(suggestionPaths.voice)} hidden={{ nokkel: readActKey(typed), ...(isQuestion ? { organ: body.slug } : {}) }}>
          <SuggestionFields {...fields} {...{ places, hubs, isQuestion }} />
          <torg-preview data-part={SIMILAR} data-button={STEP} data-value={SIMILAR}>
            <SimilarPart {...{ ui, today, similar }} />
          </torg-preview>
          <Trap ui={ui} />
          <OnBehalf ui={ui} typed={typed} senders={senders} />
          <VoicerFields {...fields} age={age} />
          <PartyFields {...fields} asked={ASKED_TO_VOICE} why={t.why} />
          <Buttons>
            <Button>{t.next}</Button>
          </Buttons>
        </Form>
      </div>
      <Section title={t.rulesTitle} id="regler" close>
        <p>{t.rulesLead(READ_DAYS)}</p>
        <ul class="rules-of-reading">
          {RULES_OF_READING.map((rule) => (
            <li>{suggestionTexts(ui.lang).rules[rule]}</li>
          ))}
        </ul>
        <p>{t.also}</p>
      </Section>
    </Page>
  )
}
