import { ButtonLink, type Ui } from '../../design/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { suggestionPaths } from '../../suggestions/index.ts'
import { mergedIntoOf } from './asked-suggestion.ts'
import type { Similar } from './similar-suggestions.ts'
import { supportPageTexts } from './support-texts.ts'
import { suggestionPageTexts } from './texts.ts'
import { standsWords, stateNow, titleOf } from './words.ts'

interface SimilarProps {
  ui: Ui
  today: Day
  similar: readonly Similar[]
}

/** The id of the part that is filled in while one writes. */
export const SIMILAR = 'ligner'

/** What others have said that may be the same, and the way to stand behind it instead. Empty where there is nothing. */
export function SimilarPart({ ui, today, similar }: SimilarProps) {
  const t = suggestionPageTexts(ui.lang)
  return (
    <div id={SIMILAR} aria-live="polite">
      {similar.length === 0 ? null : (
        <section class="similar" aria-labelledby="ligner-tittel">
          <h2 id="ligner-tittel">{t.similar}</h2>
          <p>{t.similarLead}</p>
          <ul>
            {similar.map((one) => (
              <SimilarOne {...{ ui, today, one }} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function SimilarOne({ ui, today, one: { suggestion, voices, links } }: Omit<SimilarProps, 'similar'> & { one: Similar }) {
  const t = supportPageTexts(ui.lang)
  const { number } = suggestion
  const standing = stateNow(suggestion, links, today)
  const into = mergedIntoOf(number, links) ?? number
  return (
    <li>
      <p>
        <a href={ui.href(suggestionPaths.suggestion(number))}>{titleOf(suggestion, ui.lang)}</a>
      </p>
      <p class="by">{`${standsWords(suggestion, standing, ui.lang)}. ${t.supporters(voices.supporters)}`}</p>
      {standing.endedOn === null ? <ButtonLink href={ui.href(suggestionPaths.support(into))}>{t.instead}</ButtonLink> : null}
    </li>
  )
}
