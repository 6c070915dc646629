import { ExampleMark, Notice, type Ui } from '../../design/index.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { suggestionPaths, type Suggestion, type Voices } from '../../suggestions/index.ts'
import type { Related } from './related-suggestions.ts'
import { supportPageTexts } from './support-texts.ts'
import { titleOf } from './words.ts'

/** Before what one can do about it: whether one is to do it elsewhere. */
export function LedOn({ ui, related: { on, isMerged, waiting } }: { ui: Ui; related: Related }) {
  const t = supportPageTexts(ui.lang)
  return (
    <>
      {on.length === 0 ? null : (
        <Notice title={isMerged ? t.merged : t.parted}>
          <Titles ui={ui} suggestions={on} />
          <p>{isMerged ? t.mergedLead : t.partedLead}</p>
        </Notice>
      )}
      {waiting === null ? null : (
        <Notice title={t.asked}>
          <p>{waiting.text}</p>
          <p>{t.still(fullDate(waiting.replyBy, ui.lang))}</p>
        </Notice>
      )}
    </>
  )
}

/** What else it answers: some by name, and how many there are besides. */
export function AnswersAlso({ ui, number, related: { from }, voices }: { ui: Ui; number: number; related: Related; voices: Voices }) {
  if (from.length === 0) return null
  const t = supportPageTexts(ui.lang)
  const more = voices.said - 1 - from.length
  return (
    <div class="voices">
      <p>{t.also}</p>
      <Titles ui={ui} suggestions={from} />
      {more < 1 ? null : (
        <p>
          <a href={ui.href(suggestionPaths.listBehind(number))}>{t.alsoMore(more)}</a>
        </p>
      )}
    </div>
  )
}

function Titles({ ui, suggestions }: { ui: Ui; suggestions: readonly Suggestion[] }) {
  return (
    <ul class="ds-list">
      {suggestions.map((one) => (
        <li>
          <a href={ui.href(suggestionPaths.suggestion(one.number))}>{`${one.number} ${titleOf(one, ui.lang)}`}</a>
          {one.isExample ? <ExampleMark ui={ui} /> : null}
        </li>
      ))}
    </ul>
  )
}
