import type { Context } from 'hono'
import { onwardFromAll, standingOf } from '../../chain/index.ts'
import { Button, ButtonLink, Buttons, ErrorSummary, Field, Form, Notice, type FormError } from '../../design/index.ts'
import { asSent, newActKey, readActKey, keepingTyped, type Sender } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm, type Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import {
  findSuggestions,
  readSupport,
  SupportFields,
  supportSuggestion,
  suggestionTexts,
  thingOf,
  type Suggestion,
} from '../../suggestions/index.ts'
import { ASKED_AT_DESK } from '../counter/asked-at-desk.ts'
import { carriedFrom, isCarried } from '../counter/carried.ts'
import { ChooseFirst } from '../counter/choose-first.tsx'
import { counterOf, type Counter } from '../counter/counter.ts'
import { Draft } from '../counter/draft.tsx'
import { ORGANISATION, sendersOf, whoErrors, WhoFields } from '../counter/for-organisation.tsx'
import { ChannelChoice, channelTyped, LanguageChoice, languageTyped } from '../counter/on-behalf.tsx'
import { WorkPage } from '../work-page.tsx'
import { workPaths } from '../work-paths.ts'
import { supportWorkTexts } from './support-texts.ts'

type C = Context<Env>

const MOST = 50

/** `/arbeid/skranke/innspill/stotte?nr=`: somebody at the desk, on the phone or on a list wants it too, or can help. Without a number one is chosen. */
export async function supportAtDeskPage(c: C): Promise<Response> {
  const counter = await counterOf(c)
  const asked = c.req.query('nr')
  const suggestion = asked === undefined ? null : await openOne(c, counter, asked)
  if (suggestion === null) return choose(c, counter, { asked, gone: null })
  return begin(c, { counter, suggestion, carried: { kanal: 'paper', sprak: 'nb', [ORGANISATION]: c.req.query(ORGANISATION) ?? '' } })
}

interface Beginning {
  counter: Counter
  suggestion: Suggestion
  /** Who it is, where they have been written down already. */
  carried: Typed
}

async function begin(c: C, { counter, suggestion, carried }: Beginning): Promise<Response> {
  const typed = { ...carried, nokkel: newActKey() }
  return show(c, { counter, suggestion, typed, errors: [], senders: await sendersOf(c, counter.work, typed) })
}

export async function registerSupport(c: C): Promise<Response> {
  const { db, clock, config } = c.get('deps')
  const [counter, typed] = [await counterOf(c), await sentForm(c)]
  const { work } = counter
  if (isCarried(typed)) {
    const chosen = await openOne(c, counter, lineOf(typed, 'nr'))
    return chosen === null
      ? choose(c, counter, { asked: lineOf(typed, 'nr'), gone: typed })
      : begin(c, { counter, suggestion: chosen, carried: supportCarried(typed) })
  }
  const [suggestion] = await findSuggestions(db, { numbers: [numberIn(lineOf(typed, 'nr'))], onlyShown: true, limit: 1 })
  if (suggestion === undefined || suggestion.withdrawnAt !== null) return choose(c, counter, { asked: lineOf(typed, 'nr'), gone: typed })
  const senders = await sendersOf(c, work, typed)
  const sent = asSent(typed, senders)
  const read = readSupport(sent.typed, { asked: ASKED_AT_DESK, language: languageTyped(typed), lang: work.lang })
  const { faults, contact: _, ...asked } = read
  const errors = whoErrors(work, typed, { senders, faults })
  if (errors.length > 0) return show(c, { counter, suggestion, typed, errors, senders }, 422)
  const how = { channel: channelTyped(typed), registeredBy: work.who, key: readActKey(typed), publicUrl: config.publicUrl, at: clock.now() }
  const of = { number: suggestion.number, hub: suggestion.hub, organisation: sent.organisation }
  return keepingTyped(c, typed, {
    send: async () => {
      const made = await supportSuggestion(db, { ...asked, ...how, ...of })
      return c.redirect(counter.href(workPaths.counterReceipt(made.actId), { ny: made.again ? 'igjen' : 'stotte' }), 303)
    },
    form: (again, why) => show(c, { counter, suggestion, typed: again, errors: why, senders }),
  })
}

async function openOne(c: C, { work }: Counter, asked: string): Promise<Suggestion | null> {
  const [found] = await supportable(c, work.today, { numbers: [numberIn(asked)] })
  return found ?? null
}

const numberIn = (asked: string) => (/^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : 0)

/** What everybody reads, that is not merged and has not ended. */
async function supportable(c: C, today: Counter['work']['today'], asked: { numbers?: readonly number[]; hub?: string | undefined }) {
  const { db } = c.get('deps')
  const found = await findSuggestions(db, { ...asked, onlyShown: true, limit: MOST })
  const links = await onwardFromAll(
    db,
    found.map(({ number }) => thingOf(number)),
  )
  const isMerged = (number: number) => links.some(({ kind, from }) => kind === 'merged_into' && from.key === String(number))
  return found.filter(
    ({ number, withdrawnAt }) => withdrawnAt === null && !isMerged(number) && standingOf(thingOf(number), links, today).endedOn === null,
  )
}

const OWN = ['hvordan', 'hjelp', 'varsel', 'barn']

/** Who it is and what they said, to take along to another suggestion. */
const supportCarried = (typed: Typed): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(OWN.flatMap((name) => (lineOf(typed, name) === '' ? [] : [[name, lineOf(typed, name)] as const]))),
  ...carriedFrom(typed),
})

interface Choosing {
  /** The number that was asked for, and is none that can be supported. */
  asked: string | undefined
  /** What was written, where it was withdrawn meanwhile. */
  gone: Typed | null
}

async function choose(c: C, counter: Counter, { asked, gone }: Choosing): Promise<Response> {
  const { work, hub, href } = counter
  const t = supportWorkTexts(work.lang)
  const found = await supportable(c, work.today, { hub: hub ?? undefined })
  const errors = asked === undefined ? [] : [{ field: 'nr', text: t.noSuch }]
  const chosen = gone === null ? { method: 'get' as const } : { method: 'post' as const, hidden: supportCarried(gone) }
  const name = ({ number, title }: Suggestion) => `${number} ${title ?? suggestionTexts(work.lang).untitled(number)}`
  const view = (
    <ChooseFirst counter={counter} path={workPaths.counterSupport} title={t.chooseTitle} lead={t.chooseLead}>
      <ErrorSummary ui={work.ui} errors={errors} />
      {gone === null ? null : (
        <Notice live>
          <p>{t.gone}</p>
        </Notice>
      )}
      <Form action={href(workPaths.counterSupport)} label={t.find} {...chosen}>
        <Field name="nr" label={t.number} value={asked ?? ''} inputmode="numeric" autocomplete="off" size={8} error={errors[0]?.text} />
        <Buttons>
          <Button>{t.find}</Button>
        </Buttons>
      </Form>
      <h2>{work.t.suggestions.title}</h2>
      {found.length === 0 ? <p>{t.none}</p> : null}
      <ul class="ds-list">
        {found.map((one) => (
          <li>{gone === null ? <a href={href(workPaths.counterSupport, { nr: String(one.number) })}>{name(one)}</a> : name(one)}</li>
        ))}
      </ul>
    </ChooseFirst>
  )
  return c.html(view, asked === undefined ? 200 : gone === null ? 404 : 409)
}

interface State {
  counter: Counter
  suggestion: Suggestion
  typed: Typed
  errors: readonly FormError[]
  senders: readonly Sender[]
}

function show(c: C, state: State, status?: 422): Response | Promise<Response> {
  return c.html(<SupportView {...state} age={c.get('deps').config.suggestionAge} />, status)
}

function SupportView({ counter, suggestion: { number, title, hub }, typed, errors, senders, age }: State & { age: number }) {
  const { work, href } = counter
  const t = supportWorkTexts(work.lang)
  const name = title ?? suggestionTexts(work.lang).untitled(number)
  return (
    <WorkPage work={work} colours={hub} title={t.title(name)} lead={t.lead} scripts={['torg-ahead.js', 'torg-draft.js']}>
      <div class="sec close">
        <ErrorSummary ui={work.ui} errors={errors} />
        <Draft work={work}>
          <Form action={href(workPaths.counterSupport)} hidden={{ nokkel: readActKey(typed), nr: String(number) }}>
            <SupportFields ui={work.ui} typed={typed} errors={errors} age={age} atDesk />
            <WhoFields work={work} typed={typed} errors={errors} senders={senders} />
            <ChannelChoice work={work} typed={typed} />
            <LanguageChoice work={work} typed={typed} />
            <Buttons>
              <Button>{t.save}</Button>
              <ButtonLink weight="tertiary" href={href(workPaths.counterSupport)}>
                {work.t.cancel}
              </ButtonLink>
            </Buttons>
          </Form>
        </Draft>
      </div>
    </WorkPage>
  )
}
