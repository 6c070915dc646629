import { ExampleMark, Section, type Ui } from '../../design/index.ts'
import { suggestionPaths, type Suggestion } from '../../suggestions/index.ts'
import { titleOf } from '../suggestions/words.ts'
import { referralPageTexts } from './texts.ts'

/** The suggestions that led to it, each with its own page. No heading over nothing. */
export function BeganWith({ ui, suggestions }: { ui: Ui; suggestions: readonly Suggestion[] }) {
  const t = referralPageTexts(ui.lang)
  if (suggestions.length === 0) return null
  return (
    <Section title={t.beganWith} id="begynte" close>
      <ul class="lines">
        {suggestions.map((one) => (
          <li>
            <a href={ui.href(suggestionPaths.suggestion(one.number))}>{titleOf(one, ui.lang)}</a> {t.number(one.number, one.placeName)}
            {one.isExample ? <ExampleMark ui={ui} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
