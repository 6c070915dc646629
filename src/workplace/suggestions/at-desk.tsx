import type { Context } from 'hono'
import { askerGround, Button, Buttons, ErrorSummary, Form, isDrawn, type FormError } from '../../design/index.ts'
import { bodiesOnDay, standingOn, type BodyOnDay } from '../../bodies/index.ts'
import { placesByName, type NamedPlace } from '../../hubs/index.ts'
import { asSent, newActKey, readActKey, SENDER, keepingTyped, type Sender } from '../../people/index.ts'
import { show as shown } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { POINT, readSuggestion, SuggestionFields, VoicerFields, voiceSuggestion } from '../../suggestions/index.ts'
import { ASKED_AT_DESK } from '../counter/asked-at-desk.ts'
import { BackToCounter } from '../counter/choose-first.tsx'
import { counterOf, type Counter } from '../counter/counter.ts'
import { Draft } from '../counter/draft.tsx'
import { ORGANISATION, sendersOf, whoErrors, WhoFields } from '../counter/for-organisation.tsx'
import { ChannelChoice, channelTyped, LanguageChoice, languageTyped } from '../counter/on-behalf.tsx'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'

type C = Context<Env>

/** `/arbeid/skranke/innspill`: what somebody says by phone, at the desk or on paper. */
export async function suggestAtDeskPage(c: C): Promise<Response> {
  const counter = await counterOf(c)
  const typed = {
    torg: counter.hub ?? '',
    kanal: 'paper',
    sprak: 'nb',
    nokkel: newActKey(),
    [POINT]: c.req.query(POINT) ?? '',
    [ORGANISATION]: c.req.query(ORGANISATION) ?? '',
  }
  return show(c, { counter, typed, errors: [], senders: await sendersOf(c, counter.work, typed) })
}

export async function registerSuggestion(c: C): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const [counter, typed] = [await counterOf(c), await sentForm(c)]
  const { work } = counter
  const senders = await sendersOf(c, work, typed)
  const sent = asSent(typed, senders)
  const sender = senders.find(({ acting }) => acting.membershipId === lineOf(typed, SENDER))
  const {
    faults,
    contact: _,
    ...read
  } = readSuggestion(sent.typed, {
    asked: ASKED_AT_DESK,
    language: languageTyped(typed),
    lang: work.lang,
    hubs: work.hubs.map(({ slug, short, status }) => ({ slug, short, isClosed: status === 'closed' })),
    places: await placesByName(db),
    bodies: await bodiesToAsk(c),
    organisation: sender?.organisation ?? null,
  })
  const errors = whoErrors(work, typed, { senders, faults })
  if (errors.length > 0) return show(c, { counter, typed, errors, senders }, 422)
  const how = { channel: channelTyped(typed), registeredBy: work.who, key: readActKey(typed), publicUrl: config.publicUrl, at: clock.now() }
  return keepingTyped(c, typed, {
    send: async () => {
      const made = await voiceSuggestion(db, { ...read, ...how, organisation: sent.organisation })
      return c.redirect(counter.href(workPaths.counterReceipt(made.actId), { ny: made.again ? 'igjen' : 'forslag' }), 303)
    },
    form: (again, why) => show(c, { counter, typed: again, errors: why, senders }),
  })
}

/** Those that are at work. */
async function bodiesToAsk(c: C): Promise<readonly BodyOnDay[]> {
  const { db, clock } = c.get('deps')
  const today = clock.today()
  return (await bodiesOnDay(db, today)).filter((body) => standingOn(body, today) === 'at_work')
}

interface State {
  counter: Counter
  typed: Typed
  errors: readonly FormError[]
  senders: readonly Sender[]
}

async function show(c: C, state: State, status?: 422): Promise<Response> {
  const { db, config } = c.get('deps')
  const [places, bodies] = await Promise.all([placesByName(db), bodiesToAsk(c)])
  const view = <SuggestView {...state} places={places} bodies={bodies} age={config.suggestionAge} />
  return c.html(view, status)
}

interface ViewProps extends State {
  places: readonly NamedPlace[]
  bodies: readonly BodyOnDay[]
  age: number
}

function SuggestView({ counter, typed, errors, senders, places, bodies, age }: ViewProps) {
  const { work, hub, switcher, href } = counter
  const t = work.t.suggestions
  const fields = { ui: { ...work.ui, hubs: switcher.hubs }, typed, errors, atDesk: true }
  return (
    <WorkPage
      work={work}
      {...(hub === null ? {} : { colours: hub })}
      switcher={{ ...switcher, hrefOf: (slug) => work.ui.href(`${workPaths.counterSuggest}?torg=${slug}`) }}
      title={t.deskTitle}
      lead={t.deskLead}
      scripts={['torg-ahead.js', 'torg-draft.js']}
    >
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        {isDrawn(work.hubs, askerGround) ? (
          <p>
            <a href={href(workPaths.counterSuggestMap)}>{t.deskMap}</a>
          </p>
        ) : null}
        <Draft work={work}>
          <Form action={href(workPaths.counterSuggest)} hidden={{ nokkel: readActKey(typed) }}>
            <SuggestionFields
              {...fields}
              places={places}
              hubs={work.hubs}
              bodies={bodies.map(({ slug, name }) => ({ slug, name: shown(name, work.lang).text }))}
            />
            <WhoFields work={work} typed={typed} errors={errors} senders={senders} />
            {senders.length > 0 ? null : <VoicerFields {...fields} age={age} />}
            <ChannelChoice work={work} typed={typed} />
            <LanguageChoice work={work} typed={typed} />
            <Buttons>
              <Button>{t.deskSave}</Button>
              <BackToCounter counter={counter} />
            </Buttons>
          </Form>
        </Draft>
      </div>
    </WorkPage>
  )
}
