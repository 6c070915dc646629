import type { Context } from 'hono'
import { chainTexts, onwardFromAll, type Link } from '../../chain/index.ts'
import { ButtonLink, Buttons, Mark, Page, PageTitle, Tiles, type Ui } from '../../design/index.ts'
import { atHub, hubsOnDay, uiOf, type HubOnDay } from '../../hubs/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import type { Day } from '../../platform/time/index.ts'
import {
  findSuggestions,
  REPLY_DAYS,
  suggestionPaths,
  suggestionTexts,
  thingOf,
  voicesOf,
  type Suggestion,
  type Voices,
} from '../../suggestions/index.ts'
import { supportPageTexts } from './support-texts.ts'
import { suggestionPageTexts } from './texts.ts'
import { FILLED, stateNow, titleOf } from './words.ts'

const ON_A_PAGE = 30

interface ListProps {
  ui: Ui
  hubs: readonly HubOnDay[]
  hub: HubOnDay | undefined
  today: Day
  found: readonly Suggestion[]
  links: readonly Link[]
  voices: (number: number) => Voices
  /** The number to go on before; null on the last page. */
  next: number | null
}

/** `/innspill?torg=&for=`: what people have said, the newest first, and where each stands. */
export async function suggestionsPage(c: Context<Env>) {
  const { db, clock } = c.get('deps')
  const [ui, hubs] = await Promise.all([uiOf(c), hubsOnDay(db, clock.today())])
  const hub = hubs.find(({ slug }) => slug === c.req.query('torg'))
  const asked = c.req.query('for') ?? ''
  const before = /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : undefined
  const rows = await findSuggestions(db, { hub: hub?.slug, onlyShown: true, before, limit: ON_A_PAGE + 1 })
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
  return c.html(<SuggestionsPage {...{ ui, hubs, hub, today: clock.today(), found, links, voices, next }} />)
}

function SuggestionsPage({ ui, hubs, hub, today, found, links, voices, next }: ListProps) {
  const t = suggestionPageTexts(ui.lang)
  const title = hub === undefined ? t.title : t.titleAt(atHub(hub, ui.lang))
  const voice = hub === undefined ? suggestionPaths.voice : suggestionPaths.voiceAt(hub.slug)
  return (
    <Page
      ui={ui}
      title={title}
      current="suggestions"
      styles={['activities.css', 'suggestions.css']}
      description={t.description}
      {...(hub === undefined ? {} : { hub: hub.slug })}
    >
      <PageTitle title={title} lead={t.lead(REPLY_DAYS)}>
        <Buttons>
          <ButtonLink weight="primary" href={ui.href(voice)}>
            {t.voice}
          </ButtonLink>
        </Buttons>
      </PageTitle>
      <div class="sec close">
        <nav class="filters" aria-label={t.hubs}>
          <ul class="filter">
            <li>
              <a href={ui.href(suggestionPaths.list)} aria-current={hub === undefined ? 'true' : undefined}>
                {t.all}
              </a>
            </li>
            {hubs.map((one) => (
              <li data-hub={one.slug}>
                <a href={ui.href(suggestionPaths.listAt(one.slug))} aria-current={one.slug === hub?.slug ? 'true' : undefined}>
                  <Mark rule={one.mark} />
                  {one.short}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {found.length === 0 ? <p>{t.none}</p> : null}
        <ol class="suggestions">
          {found.map((one) => (
            <Line {...{ ui, today, links, voices, suggestion: one }} hub={hubs.find(({ slug }) => slug === one.hub)} />
          ))}
        </ol>
        {next === null ? null : (
          <p>
            <a href={ui.href(`${suggestionPaths.list}?${hub === undefined ? '' : `torg=${hub.slug}&`}for=${next}`)}>{t.older}</a>
          </p>
        )}
        <p>{t.also}</p>
      </div>
    </Page>
  )
}

function Line({
  ui,
  today,
  links,
  voices,
  suggestion,
  hub,
}: Pick<ListProps, 'ui' | 'today' | 'links' | 'voices' | 'hub'> & { suggestion: Suggestion }) {
  const t = suggestionPageTexts(ui.lang)
  const { state, due, isOverdue } = stateNow(suggestion, links, today)
  const { number, kind, placeName } = suggestion
  const { supporters } = voices(number)
  const where = placeName === null || placeName === hub?.short ? (hub?.short ?? '') : `${placeName}, ${hub?.short ?? ''}`
  const when = due === null ? '' : isOverdue ? t.late(fullDate(due, ui.lang)) : t.notYet(fullDate(due, ui.lang))
  return (
    <li data-hub={suggestion.hub}>
      <Tiles ui={ui} filled={FILLED[state]} />
      <div>
        <h2>
          <a href={ui.href(suggestionPaths.suggestion(number))}>{titleOf(suggestion, ui.lang)}</a>
        </h2>
        <p>
          <b>{`${where}.`}</b> {`${suggestionTexts(ui.lang).kinds[kind]} ${number}. ${chainTexts(ui.lang).states[state]}. ${when}`}{' '}
          {supporters === 0 ? '' : supportPageTexts(ui.lang).supporters(supporters)}
        </p>
      </div>
      {hub === undefined ? null : <Mark rule={hub.mark} />}
    </li>
  )
}
