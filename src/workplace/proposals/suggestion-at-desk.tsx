import type { Suggestion } from '../../activities/index.ts'
import { Button, Buttons, Form } from '../../design/index.ts'
import type { Act } from '../../people/index.ts'
import { wordingLines } from './wording-lines.ts'
import { Lines } from '../lines.tsx'
import type { Counter } from '../counter/counter.ts'
import { workPaths } from '../work-paths.ts'

/** What the hub would change, to be read out, and the answer of whoever is here or on the phone. */
export function SuggestionAtDesk({
  counter: { work, href },
  act,
  suggestion,
}: {
  counter: Counter
  act: Act
  suggestion: Suggestion | null
}) {
  if (suggestion === null) return null
  const t = work.t.proposals.desk
  return (
    <div class="off-paper">
      <Form action={href(workPaths.counterSuggestion(act.id))} label={t.answerLead} hidden={{ nr: String(suggestion.nr) }}>
        <p>{t.answerLead}</p>
        <p>{t.because(suggestion.why)}</p>
        <Lines lines={wordingLines(suggestion, work.lang)} />
        <Buttons>
          <Button name="svar" value="ja">
            {t.yes}
          </Button>
          <Button weight="secondary" name="svar" value="nei">
            {t.no}
          </Button>
        </Buttons>
      </Form>
    </div>
  )
}
