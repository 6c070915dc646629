import type { Context } from 'hono'
import { bodiesOnDay, type BodyOnDay } from '../../bodies/index.ts'
import { onwardFromAll, type Link } from '../../chain/index.ts'
import { ButtonLink, Buttons, ExampleMark, Mark, Page, PageTitle, Text, Tiles, type Ui } from '../../design/index.ts'
import { atHub, hubsOnDay, placesByName, uiOf, type HubOnDay, type NamedPlace } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import type { Day } from '../../platform/time/index.ts'
import {
  behind,
  findSuggestions,
  openOn,
  REPLY_DAYS,
  suggestionPaths,
  suggestionTexts,
  thingOf,
  voicesOf,
  type Suggestion,
  type Voices,
} from '../../suggestions/index.ts'
import { askedPaths } from '../asked/paths.ts'
import { askedTexts } from '../asked/texts.ts'
import { chosenQuery, kindAsked, SuggestionFilters, type Chosen } from './list-filter.tsx'
import { supportPageTexts } from './support-texts.ts'
import { suggestionPageTexts } from './texts.ts'
import { dueWords, FILLED, shownTitle, standsWords, stateNow } from './words.ts'

const ON_A_PAGE = 30

interface ListProps {
  ui: Ui
  hubs: readonly HubOnDay[]
  hub: HubOnDay | undefined
  /** That all of them are about. */
  place: NamedPlace | undefined
  chosen: Chosen
  today: Day
  /** Of those that were merged in one: its number. */
  into: number | null
  /** Of questions: to whom. */
  body: BodyOnDay | undefined
  found: readonly Suggestion[]
  links: readonly Link[]
  voices: (number: number) => Voices
  /** The number to go on before; null on the last page. */
  next: number | null
}

/** `/innspill?torg=&sted=&slags=&apne=&organ=&samlet=&for=`: what people have said, the newest first, and where each stands. */
export async function suggestionsPage(c: Context<Env>) {
  const { db, clock } = c.get('deps')
  const today = clock.today()
  const [ui, hubs, bodies, places] = await Promise.all([uiOf(c), hubsOnDay(db, today), bodiesOnDay(db, today), placesByName(db)])
  const [into, before] = [numberIn(c.req.query('samlet')), numberIn(c.req.query('for')) ?? undefined]
  const body = into === null ? bodies.find(({ slug }) => slug === c.req.query('organ')) : undefined
  const isPlain = into === null && body === undefined
  const place = isPlain ? places.find(({ slug }) => slug === c.req.query('sted')) : undefined
  const hub = isPlain ? hubs.find(({ slug }) => slug === (place?.hub ?? c.req.query('torg'))) : undefined
  const isOpen = isPlain && c.req.query('apne') === '1'
  const chosen = { hub: hub?.slug, place: place?.slug, kind: isPlain ? kindAsked(c.req.query('slags')) : undefined, isOpen }
  const which =
    into === null
      ? {
          hub: chosen.hub,
          place: chosen.place,
          kind: chosen.kind,
          body: body?.slug,
          onlyShown: true,
          ...(isOpen ? { numbers: await openOn(db, today) } : {}),
        }
      : { numbers: (await behind(db, into)).filter((one) => one !== into), standing: true }
  const rows = await findSuggestions(db, { ...which, until: new Date(clock.now()), before, limit: ON_A_PAGE + 1 })
  const found = rows.slice(0, ON_A_PAGE)
  const links = await onwardFromAll(
    db,
    found.map(({ number }) => thingOf(number)),
  )
  const voices = await voicesOf(
    db,
    found.map(({ number }) => number),
  )
  const next = rows.length > ON_A_PAGE ? (found.at(-1)?.number ?? null) : null
  return c.html(<SuggestionsPage {...{ ui, hubs, hub, place, chosen, today, into, body, found, links, voices, next }} />)
}

const numberIn = (asked = ''): number | null => (/^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : null)

function SuggestionsPage(props: ListProps) {
  const { ui, hubs, hub, chosen, today, into, body, found, links, voices, next } = props
  const t = suggestionPageTexts(ui.lang)
  const asked = askedTexts(ui.lang)
  const { title, lead, act, none } = saidOf(props)
  const feed = hub === undefined ? suggestionPaths.feed : suggestionPaths.feedAt(hub.slug)
  return (
    <Page
      ui={ui}
      title={title}
      current="suggestions"
      styles={['activities.css', 'suggestions.css']}
      description={t.description}
      noindex={into !== null}
      feeds={[{ href: ui.href(feed), title: t.title, type: 'application/atom+xml' }]}
      {...(hub === undefined ? {} : { hub: hub.slug })}
    >
      <PageTitle title={title} lead={lead}>
        <Buttons>
          <ButtonLink weight="primary" href={ui.href(act.href)}>
            {act.text}
          </ButtonLink>
        </Buttons>
      </PageTitle>
      <div class="sec close">
        {into === null && body === undefined ? <SuggestionFilters ui={ui} hubs={hubs} chosen={chosen} /> : null}
        {found.length === 0 ? <p>{chosen.kind !== undefined || chosen.isOpen ? t.noneChosen : none}</p> : null}
        <ol class="suggestions">
          {found.map((one) => (
            <Line {...{ ui, today, links, voices, suggestion: one }} hub={hubs.find(({ slug }) => slug === one.hub)} />
          ))}
        </ol>
        {next === null ? null : (
          <p>
            <a href={ui.href(olderThan(next, props))}>{t.older}</a>
          </p>
        )}
        <p>{t.also}</p>
        <p>
          <a href={ui.href(feed)}>{t.feed}</a>
        </p>
        {into === null ? (
          <p>
            <a href={ui.href(hub === undefined ? askedPaths.all : askedPaths.hub(hub.slug))}>
              {hub === undefined ? asked.title : asked.titleAt(atHub(hub, ui.lang))}
            </a>
          </p>
        ) : null}
      </div>
    </Page>
  )
}

interface Said {
  title: string
  lead: string
  act: { href: string; text: string }
  none: string
}

/** What the list is of, and the one thing to do there. */
function saidOf({ ui, hub, place, into, body }: ListProps): Said {
  const t = suggestionPageTexts(ui.lang)
  if (into !== null)
    return {
      title: t.titleBehind(into),
      lead: t.leadBehind,
      act: { href: suggestionPaths.suggestion(into), text: t.toOne(into) },
      none: t.none,
    }
  if (body !== undefined) {
    const act = { href: suggestionPaths.ask(body.slug), text: t.askThem }
    return { title: t.titleAsked(show(body.name, ui.lang).text), lead: t.leadAsked, act, none: t.noneAsked }
  }
  if (place !== undefined) {
    const act = { href: suggestionPaths.voiceFrom(place.hub, place.slug), text: t.voice }
    return { title: t.titleFrom(place.name), lead: t.lead(REPLY_DAYS), act, none: t.none }
  }
  const act = { href: hub === undefined ? suggestionPaths.voice : suggestionPaths.voiceAt(hub.slug), text: t.voice }
  return { title: hub === undefined ? t.title : t.titleAt(atHub(hub, ui.lang)), lead: t.lead(REPLY_DAYS), act, none: t.none }
}

function olderThan(next: number, { chosen, into, body }: Pick<ListProps, 'chosen' | 'into' | 'body'>): string {
  const which = [body === undefined ? [] : [`organ=${body.slug}`], into === null ? [] : [`samlet=${into}`], chosenQuery(chosen)]
  return `${suggestionPaths.list}?${[...which.flat(), `for=${next}`].join('&')}`
}

function Line({
  ui,
  today,
  links,
  voices,
  suggestion,
  hub,
}: Pick<ListProps, 'ui' | 'today' | 'links' | 'voices' | 'hub'> & { suggestion: Suggestion }) {
  const standing = stateNow(suggestion, links, today)
  const { state } = standing
  const { number, kind, placeName } = suggestion
  const { supporters } = voices(number)
  const where = placeName === null || placeName === hub?.short ? (hub?.short ?? '') : `${placeName}, ${hub?.short ?? ''}`
  return (
    <li data-hub={suggestion.hub}>
      <Tiles ui={ui} filled={FILLED[state]} />
      <div>
        <h2>
          <a href={ui.href(suggestionPaths.suggestion(number))}>
            <Text of={shownTitle(suggestion, ui.lang)} />
          </a>
          {suggestion.isExample ? <ExampleMark ui={ui} /> : null}
        </h2>
        <p>
          <b>{`${where}.`}</b>{' '}
          {`${suggestionTexts(ui.lang).kinds[kind]} ${number}. ${standsWords(suggestion, standing, ui.lang)}. ${dueWords(standing, ui.lang)}`}{' '}
          {supporters === 0 ? '' : supportPageTexts(ui.lang).supporters(supporters)}
        </p>
      </div>
      {hub === undefined ? null : <Mark rule={hub.mark} />}
    </li>
  )
}
