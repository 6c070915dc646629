import { ExampleMark, Section, type Ui } from '../../design/index.ts'
import { suggestionPaths, suggestionTexts, type Tally } from '../../suggestions/index.ts'
import { KeySquare, SquareField } from './square-field.tsx'
import { SQUARES, squaresOf } from './squares.ts'
import { askedTexts } from './texts.ts'

/** A square for each that was asked, what the squares mean with how many there are, how long it takes, and what has waited longest. */
export function Became({ ui, tally }: { ui: Ui; tally: Tally }) {
  const t = askedTexts(ui.lang)
  const { each } = squaresOf(tally)
  return (
    <Section title={t.became} id="ble" close>
      <div class="became">
        <SquareField ui={ui} tally={tally} />
        <dl class="became-key">
          {SQUARES.map((state) => (
            <div>
              <KeySquare state={state} />
              <dt>{t.states[state]}</dt>
              <dd>{tally[state]}</dd>
            </div>
          ))}
        </dl>
        <p class="lead">
          {each === 1 ? '' : `${t.each(each)} `}
          {paceOf(ui, tally)} {tally.overdue === 0 ? t.onTime : t.overdue(tally.overdue)}
        </p>
        <Oldest ui={ui} tally={tally} />
      </div>
    </Section>
  )
}

export function paceOf(ui: Ui, { medianDays }: Pick<Tally, 'medianDays'>): string {
  const t = askedTexts(ui.lang)
  return medianDays === null ? t.few : t.median(medianDays)
}

function Oldest({ ui, tally: { oldest } }: { ui: Ui; tally: Tally }) {
  if (oldest === null) return null
  const t = askedTexts(ui.lang)
  const title = oldest.title ?? suggestionTexts(ui.lang).untitled(oldest.number)
  return (
    <p>
      {t.oldest} <a href={ui.href(suggestionPaths.suggestion(oldest.number))}>{title}</a>, {t.waited(oldest.days)}.
      {oldest.isExample ? <ExampleMark ui={ui} /> : null}
    </p>
  )
}
