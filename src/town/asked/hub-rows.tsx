import { Mark, Section, type Ui } from '../../design/index.ts'
import type { HubOnDay } from '../../hubs/index.ts'
import { nothingAsked, type Tally } from '../../suggestions/index.ts'
import { keptDay, type Moment } from '../as-of.ts'
import { paceOf } from './became.tsx'
import { askedPaths } from './paths.ts'
import { SquareField } from './square-field.tsx'
import { askedTexts } from './texts.ts'

/** Squares in a line. */
const ACROSS = 12

interface RowsProps {
  ui: Ui
  moment: Moment
  hubs: readonly HubOnDay[]
  rows: readonly Tally[]
}

/** One row for each hub, in its own inks where somebody has asked. */
export function HubRows({ ui, moment, hubs, rows }: RowsProps) {
  const t = askedTexts(ui.lang)
  return (
    <Section title={t.hubs} id="torg" close>
      <ul class="asked-hubs">
        {hubs.map((hub) => {
          const tally = rows.find((row) => row.hub === hub.slug && row.place === null) ?? nothingAsked(hub.slug)
          return (
            <li data-hub={hub.slug} class={tally.asked === 0 ? 'off' : 'on'}>
              <Mark rule={hub.mark} outlined={tally.asked === 0} />
              <h3>
                <a href={ui.href(askedPaths.hubOn(hub.slug, keptDay(moment)))}>{hub.short}</a>
              </h3>
              <div class="rest">{tally.asked === 0 ? <p>{t.none}</p> : <HubFigures ui={ui} tally={tally} />}</div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function HubFigures({ ui, tally }: { ui: Ui; tally: Tally }) {
  const { columns: heads } = askedTexts(ui.lang)
  const figures = [
    [heads.asked, tally.asked],
    [heads.answered, tally.answered],
    [heads.done, tally.done + tally.partly],
    [heads.declined, tally.declined],
    [heads.open, tally.underWay + tally.waiting],
  ] as const
  return (
    <>
      <div>
        <dl>
          {figures.map(([head, count]) => (
            <div>
              <dt>{head}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
        <p>{paceOf(ui, tally)}</p>
      </div>
      <SquareField ui={ui} tally={tally} columns={ACROSS} />
    </>
  )
}
