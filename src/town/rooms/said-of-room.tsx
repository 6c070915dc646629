import { ExampleMark, type Ui } from '../../design/index.ts'
import { suggestionPaths, type Suggestion } from '../../suggestions/index.ts'
import { supportPageTexts } from '../suggestions/support-texts.ts'
import { titleOf } from '../suggestions/words.ts'

/** What residents have said that led to a room, each with the way there. */
export function SaidOfRoom({ ui, said }: { ui: Ui; said: readonly Suggestion[] }) {
  const t = supportPageTexts(ui.lang)
  return (
    <>
      {said.map((one) => (
        <p>
          {`${t.asksForRoom} `}
          <a href={ui.href(suggestionPaths.suggestion(one.number))}>{t.originText(one.number, titleOf(one, ui.lang))}</a>
          {one.isExample ? <ExampleMark ui={ui} /> : null}
        </p>
      ))}
    </>
  )
}
