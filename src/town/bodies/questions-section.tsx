import type { BodyOnDay } from '../../bodies/index.ts'
import { standingOf } from '../../chain/index.ts'
import { Facts, Section, type Ui } from '../../design/index.ts'
import type { Day } from '../../platform/time/index.ts'
import { stateWords, suggestionPaths, thingOf } from '../../suggestions/index.ts'
import type { AskedOfBody } from './asked-of-body.ts'
import { suggestionPageTexts } from '../suggestions/texts.ts'
import { titleOf } from '../suggestions/words.ts'

interface QuestionsProps extends AskedOfBody {
  ui: Ui
  body: BodyOnDay
  today: Day
}

/** The newest questions, each with where it stands and the first words of the answer. No heading over nothing. */
export function QuestionsSection({ ui, body, today, questions, links }: QuestionsProps) {
  const t = suggestionPageTexts(ui.lang)
  if (questions.length === 0) return null
  return (
    <Section title={t.questions} id="sporsmal" close aside={<a href={ui.href(suggestionPaths.listAsked(body.slug))}>{t.allAsked}</a>}>
      <Facts
        items={questions.map((question) => {
          const thing = thingOf(question.number)
          const answer = links.findLast(({ from, reason }) => from.kind === thing.kind && from.key === thing.key && reason !== null)
          return {
            term: <a href={ui.href(suggestionPaths.suggestion(question.number))}>{titleOf(question, ui.lang)}</a>,
            text: `${stateWords(question, standingOf(thing, links, today).state, ui.lang)}.`,
            note: answer?.reason ?? null,
          }
        })}
      />
    </Section>
  )
}
