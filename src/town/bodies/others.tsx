import { bodyPaths, bodyTexts, type BodyOnDay } from '../../bodies/index.ts'
import { Facts, Section, Text, type Ui } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Moment } from '../as-of.ts'
import { standingWords } from './body-words.ts'
import { bodyPageTexts } from './texts.ts'

/** Other bodies with the same base. */
export function Others({ ui, others, moment }: { ui: Ui; others: readonly BodyOnDay[]; moment: Moment }) {
  return (
    <Section title={bodyPageTexts(ui.lang).body.others} id="andre" close>
      <Facts
        items={others.map((other) => ({
          term: (
            <a href={ui.href(bodyPaths.body(other.slug))}>
              <Text of={show(other.name, ui.lang)} />
            </a>
          ),
          text: bodyTexts(ui.lang).types[other.type],
          note: standingWords(other, moment.day, ui.lang),
        }))}
      />
    </Section>
  )
}
