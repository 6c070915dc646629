import { chainTexts, onwardFromAll, type ChainNames, type Link } from '../../chain/index.ts'
import type { Ui } from '../../design/index.ts'
import { hubsOnDay, uiOf } from '../../hubs/index.ts'
import { atom, tagUri, type AtomEntry } from '../../platform/feeds/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { day, startOfDay, type Day } from '../../platform/time/index.ts'
import { findSuggestions, suggestionPaths, suggestionTexts, thingOf, type Suggestion } from '../../suggestions/index.ts'
import { townTexts } from '../texts.ts'
import { suggestionAsked } from './asked-suggestion.ts'
import { chainNames } from './chain-names.ts'
import { suggestionPageTexts } from './texts.ts'
import { standsWords, stateNow, titleOf } from './words.ts'

// RFC 4151 wants a day on which the address was ours; the municipality's pages began with the merger.
const OURS_SINCE = day('2020-01-01')
const MOST = 50

/** `/innspill/atom`: what everybody can read, the newest first, each with where it stands; `?torg=tofte` those of a hub. */
export async function suggestionsFeed(c: Ctx): Promise<Response> {
  const { db, clock } = c.get('deps')
  const [today, hub] = [clock.today(), c.req.query('torg') ?? '']
  const found = await findSuggestions(db, {
    onlyShown: true,
    standing: true,
    until: new Date(clock.now()),
    limit: MOST,
    ...(hub === '' ? {} : { hub }),
  })
  const [ui, hubs, links] = await Promise.all([
    uiOf(c),
    hubsOnDay(db, today),
    onwardFromAll(
      db,
      found.map(({ number }) => thingOf(number)),
    ),
  ])
  const entries = found.map((one): AtomEntry & { on: Day } => {
    const own = links.filter(({ from }) => from.kind === 'suggestion' && from.key === String(one.number))
    const [first, last] = [own[0]?.day ?? today, own.at(-1)?.day ?? today]
    return {
      id: tagUri(ui.publicUrl, OURS_SINCE, `innspill/${one.number}`),
      title: named(one, ui),
      summary: `${standsWords(one, stateNow(one, links, today), ui.lang)}.`,
      url: ui.publicUrl + ui.href(suggestionPaths.suggestion(one.number)),
      author: hubs.find(({ slug }) => slug === one.hub)?.name ?? one.hub,
      publishedAt: startOfDay(first),
      updatedAt: startOfDay(last),
      lang: ui.lang,
      on: last,
    }
  })
  const selfPath = hub === '' ? suggestionPaths.feed : suggestionPaths.feedAt(hub)
  const title = suggestionPageTexts(ui.lang).title
  return answer(c, ui, { title, path: suggestionPaths.list, selfPath, entries, today })
}

/** `/innspill/:nr/atom`: each step of the way of one, the latest first, also of what it led to. */
export async function suggestionFeed(c: Ctx): Promise<Response> {
  const { db, clock } = c.get('deps')
  const today = clock.today()
  const [ui, { suggestion, links }, hubs] = await Promise.all([uiOf(c), suggestionAsked(c), hubsOnDay(db, today)])
  const names = await chainNames(db, { hubs, today, lang: ui.lang })
  const told = links.filter(({ kind, from }) => kind !== 'received' || from.kind === 'suggestion').toReversed()
  const entries = told.slice(0, MOST).map((link) => stepEntry(link, { ui, suggestion, names }))
  const { number } = suggestion
  const [path, selfPath] = [suggestionPaths.suggestion(number), suggestionPaths.feedOf(number)]
  return answer(c, ui, { title: named(suggestion, ui), path, selfPath, entries, today })
}

interface Of {
  ui: Ui
  suggestion: Suggestion
  names: ChainNames
}

function stepEntry(link: Link, { ui, suggestion, names }: Of): AtomEntry & { on: Day } {
  const { id, day: on, kind, to, from, holder, reason, closedBasis, title } = link
  const t = chainTexts(ui.lang)
  const path = names.href(to ?? from) ?? suggestionPaths.suggestion(suggestion.number)
  const said = closedBasis === null ? (reason ?? '') : t.closed(closedBasis)
  return {
    id: tagUri(ui.publicUrl, OURS_SINCE, `innspill/${suggestion.number}/${id}`),
    title: to === null ? t.steps[kind] : `${t.steps[kind]}: ${title}`,
    summary: `${t.with(names.holder(holder))} ${said}`.trim(),
    url: ui.publicUrl + ui.href(path),
    author: names.holder(holder),
    publishedAt: startOfDay(on),
    updatedAt: startOfDay(on),
    lang: ui.lang,
    on,
  }
}

function named(one: Suggestion, { lang }: Ui): string {
  const title = one.title === null || one.shownAt === null ? suggestionTexts(lang).untitled(one.number) : titleOf(one, lang)
  return one.isExample ? `${title} (${townTexts(lang).example})` : title
}

interface Fed {
  title: string
  path: string
  selfPath: string
  entries: readonly (AtomEntry & { on: Day })[]
  today: Day
}

function answer(c: Ctx, ui: Ui, { title, path, selfPath, entries, today }: Fed): Response {
  const latest = entries
    .map(({ on }) => on)
    .toSorted()
    .at(-1)
  const body = atom({
    id: tagUri(ui.publicUrl, OURS_SINCE, path.slice(1)),
    title,
    lang: ui.lang,
    url: ui.publicUrl + ui.href(path),
    selfUrl: ui.publicUrl + ui.href(selfPath),
    updatedAt: startOfDay(latest ?? today),
    entries: entries.map(({ on: _, ...entry }) => entry),
  })
  return c.body(body, 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
}
