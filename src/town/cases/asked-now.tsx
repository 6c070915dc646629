import { casePaths, type HearingOnDay } from '../../cases/index.ts'
import { ExampleMark, Facts, Section, Text, type Ui } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Moment } from '../as-of.ts'
import { hearingTexts } from './hearing-texts.ts'
import { countdown } from './hearing-words.tsx'

/** What is asked now of those who live at a place, each with its clock. No heading over nothing. */
export function AskedNow({ ui, hearings, moment }: { ui: Ui; hearings: readonly HearingOnDay[]; moment: Moment }) {
  if (hearings.length === 0) return null
  const t = hearingTexts(ui.lang)
  return (
    <Section title={t.askedHere} id="horinger" close aside={<a href={ui.href(casePaths.hearings)}>{t.all}</a>}>
      <Facts
        items={hearings.map((one) => ({
          term: (
            <>
              <a href={ui.href(casePaths.hearing(one.key))}>
                <Text of={show(one.title, ui.lang)} />
              </a>
              {one.layer === 'example' ? <ExampleMark ui={ui} /> : null}
            </>
          ),
          text: `${countdown(one, moment.day, ui.lang)}.`,
        }))}
      />
    </Section>
  )
}
