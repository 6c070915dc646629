import { ExampleMark, type Fact, type Ui } from '../../design/index.ts'
import { suggestionPaths, type Suggestion } from '../../suggestions/index.ts'
import { supportPageTexts } from './support-texts.ts'
import { titleOf } from './words.ts'

/** Where an activity comes from, for good. */
export function suggestionFact(ui: Ui, origin: Suggestion | null): [string, Fact['text'] | null] {
  const t = supportPageTexts(ui.lang)
  if (origin === null) return [t.origin, null]
  return [
    t.origin,
    <>
      <a href={ui.href(suggestionPaths.suggestion(origin.number))}>{t.originText(origin.number, titleOf(origin, ui.lang))}</a>
      {origin.isExample ? <ExampleMark ui={ui} /> : null}
    </>,
  ]
}
