import type { Ui } from '../design/index.ts'
import { fullDate, inLanguage } from '../platform/i18n/index.ts'
import type { Day } from '../platform/time/index.ts'
import { townTexts } from './texts.ts'

/** «Slik var det onsdag 20. november 2019. Vis i dag.» Of a day to come: «Slik blir det …, etter det vi vet i dag» */
export function AsOfDay({ ui, day, back }: { ui: Ui; day: Day; back: string }) {
  const t = townTexts(ui.lang)
  return (
    <p>
      {ui.ahead ? t.asOfFuture(fullDate(day, ui.lang)) : t.asOf(fullDate(day, ui.lang))} <a href={inLanguage(ui.page, back)}>{t.toToday}</a>
    </p>
  )
}
