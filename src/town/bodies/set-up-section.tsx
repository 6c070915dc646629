import { bodyTexts, foundingPaths, foundingTexts, isTermPast, setUpOn, STEPS_OF, type BodyOnDay } from '../../bodies/index.ts'
import { Section, Table, type Ui } from '../../design/index.ts'
import type { Moment } from '../as-of.ts'
import { stepWords } from './body-words.ts'
import { bodyPageTexts } from './texts.ts'

/** How it comes to be, step by step. Of what has come to be without anybody telling how, no steps are told. */
export function SetUp({ ui, body, moment, hasMinutes }: { ui: Ui; body: BodyOnDay; moment: Moment; hasMinutes: boolean }) {
  if (body.established !== null && body.steps.length === 0) return null
  const t = bodyPageTexts(ui.lang).body
  const { steps } = bodyTexts(ui.lang)
  const isOver = isTermPast(body, moment.day)
  const title = isOver ? t.setUpOver : t.setUp
  return (
    <Section title={title} id="trinn" close>
      {STEPS_OF[body.type].length > 1 ? <p class="lead">{isOver ? t.setUpOverLead : t.setUpLead}</p> : null}
      <Table
        caption={title}
        head={[t.steps, t.state]}
        rows={setUpOn(body.type, body.steps, moment.day).map((one, k) => ({
          cells: [
            t.number(k + 1, steps[one.step]),
            <>
              {stepWords(one, moment.day, ui.lang)}
              {hasMinutes && one.step === 'founding_meeting' && one.state === 'done' ? (
                <>
                  {' '}
                  <a href={ui.href(foundingPaths.minutes(body.slug))}>{foundingTexts(ui.lang).minutes}</a>
                </>
              ) : null}
            </>,
          ],
        }))}
      />
    </Section>
  )
}
