import { bodyTexts, type BodyOnDay } from '../../bodies/index.ts'
import type { CaseOnDay } from '../../cases/index.ts'
import type { Fact, Ui } from '../../design/index.ts'
import { paths, type HubOnDay, type ThemeName } from '../../hubs/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { impreciseDate, listOf } from '../../platform/i18n/index.ts'
import { CaseLink } from '../cases/case-link.tsx'
import { termOf } from './body-words.ts'
import { bodyPageTexts } from './texts.ts'

interface Asked {
  ui: Ui
  body: BodyOnDay
  hub: HubOnDay
  cases: readonly CaseOnDay[]
  themes: readonly ThemeName[]
}

/** What it is by law, what it rests on, where and how long. */
export function bodyFacts({ ui, body, hub, cases, themes }: Asked): Fact[] {
  const t = bodyPageTexts(ui.lang).body
  const { types, bases, noBasis, powers } = bodyTexts(ui.lang)
  const term = termOf(body, ui.lang)
  const places = listOf(
    body.places.map((place) => place.name),
    ui.lang,
  )
  return [
    { term: t.type, text: types[body.type] },
    { term: t.basis, text: body.legalBasis === null ? noBasis : bases[body.legalBasis] },
    ...(body.decidedBy === null ? [] : [{ term: t.decidedBy, text: <CaseLink ui={ui} of={body.decidedBy} cases={cases} /> }]),
    ...(body.power === null ? [] : [{ term: t.power, text: powers[body.power] }]),
    { term: t.places, text: places === '' ? t.placesUnknown : places },
    ...(body.themes.length === 0 ? [] : [{ term: t.themes, text: themeWords(body.themes, themes, ui.lang) }]),
    ...(body.trial ? [{ term: t.trial, text: t.isTrial }] : []),
    ...(body.evaluate === null ? [] : [{ term: t.evaluate, text: impreciseDate(body.evaluate, ui.lang) }]),
    ...(term === null ? [] : [{ term: t.term, text: term, ...prolonged({ ui, body }) }]),
    ...(body.prolongedBy === null ? [] : [{ term: t.prolongedBy, text: <CaseLink ui={ui} of={body.prolongedBy} cases={cases} /> }]),
    { term: t.base, text: <a href={ui.href(paths.hub(hub.slug))}>{hub.name}</a> },
  ]
}

/** A new decision is said to be one, with the end that was planned first. */
const prolonged = ({ ui, body: { plannedTo } }: Pick<Asked, 'ui' | 'body'>): { note?: string } =>
  plannedTo === null ? {} : { note: bodyPageTexts(ui.lang).body.prolonged(impreciseDate(plannedTo, ui.lang)) }

/** «Kultur og miljø»: as they are called today. */
export const themeWords = (slugs: readonly string[], themes: readonly ThemeName[], lang: Language): string =>
  listOf(
    slugs.map((slug) => {
      const name = themes.find((theme) => theme.slug === slug)?.name
      return name === undefined ? slug : show(name, lang).text
    }),
    lang,
  )
