import { Mark, type Ui } from '../../design/index.ts'
import type { HubOnDay } from '../../hubs/index.ts'
import { ALL_KINDS, suggestionPaths, suggestionTexts, type SuggestionKind } from '../../suggestions/index.ts'
import { suggestionPageTexts } from './texts.ts'

/** What a list of suggestions is narrowed to. */
export interface Chosen {
  /** Slug. */
  hub: string | undefined
  /** Slug of one of its places. */
  place: string | undefined
  kind: SuggestionKind | undefined
  /** Those that nobody has ended alone. */
  isOpen: boolean
}

/** As it stands in the address. */
const WORDS: Readonly<Record<SuggestionKind, string>> = { initiative: 'initiativ', wish: 'onske', need: 'behov', question: 'sporsmal' }
export const kindAsked = (word: string | undefined): SuggestionKind | undefined => ALL_KINDS.find((kind) => WORDS[kind] === word)

/** The query that narrows it so. */
export const chosenQuery = ({ hub, place, kind, isOpen }: Chosen): string[] => [
  ...(place !== undefined ? [`sted=${place}`] : hub === undefined ? [] : [`torg=${hub}`]),
  ...(kind === undefined ? [] : [`slags=${WORDS[kind]}`]),
  ...(isOpen ? ['apne=1'] : []),
]

function hrefOf(chosen: Chosen): string {
  const query = chosenQuery(chosen)
  return query.length === 0 ? suggestionPaths.list : `${suggestionPaths.list}?${query.join('&')}`
}

interface FilterProps {
  ui: Ui
  hubs: readonly HubOnDay[]
  chosen: Chosen
}

/** By hub, by what it is, and whether anybody still waits: links, each of which keeps the others. */
export function SuggestionFilters({ ui, hubs, chosen }: FilterProps) {
  const t = suggestionPageTexts(ui.lang)
  const choice = (text: string, to: Chosen, isOn: boolean) => (
    <li>
      <a href={ui.href(hrefOf(to))} aria-current={isOn ? 'true' : undefined}>
        {text}
      </a>
    </li>
  )
  return (
    <nav class="filters" aria-label={t.narrow}>
      <ul class="filter">
        {choice(t.all, { ...chosen, hub: undefined, place: undefined }, chosen.hub === undefined)}
        {hubs.map((one) => (
          <li data-hub={one.slug}>
            <a
              href={ui.href(hrefOf({ ...chosen, hub: one.slug, place: undefined }))}
              aria-current={one.slug === chosen.hub ? 'true' : undefined}
            >
              <Mark rule={one.mark} />
              {one.short}
            </a>
          </li>
        ))}
      </ul>
      <ul class="filter">
        {choice(t.allKinds, { ...chosen, kind: undefined }, chosen.kind === undefined)}
        {ALL_KINDS.map((kind) => choice(suggestionTexts(ui.lang).kinds[kind], { ...chosen, kind }, kind === chosen.kind))}
        {choice(t.openOnly, { ...chosen, isOpen: !chosen.isOpen }, chosen.isOpen)}
      </ul>
    </nav>
  )
}
