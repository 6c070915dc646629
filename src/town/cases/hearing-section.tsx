import { casePaths } from '../../cases/index.ts'
import { ExampleMark, Facts, Section, Text, type Ui } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Day } from '../../platform/time/index.ts'
import type { AskedOf } from './asked-of.ts'
import { hearingTexts } from './hearing-texts.ts'
import { answerWords, countdown } from './hearing-words.tsx'

/** On the body's own page: each with its clock, or what was said and what became of it. */
export function HearingSection({ ui, asked, day }: { ui: Ui; asked: readonly AskedOf[]; day: Day }) {
  const t = hearingTexts(ui.lang)
  if (asked.length === 0) return null
  return (
    <Section title={t.follows} id="horinger" close>
      <Facts
        items={asked.map(({ hearing, statement }) => ({
          term: (
            <>
              <a href={ui.href(casePaths.hearing(hearing.key))}>
                <Text of={show(hearing.title, ui.lang)} />
              </a>
              {hearing.layer === 'example' ? <ExampleMark ui={ui} /> : null}
            </>
          ),
          text: answerWords(hearing, statement, { day, lang: ui.lang }),
          note:
            statement === undefined
              ? `${countdown(hearing, day, ui.lang)}.`
              : statement.outcome === null
                ? t.notYet
                : `${t.outcomes[statement.outcome]}.`,
        }))}
      />
    </Section>
  )
}
