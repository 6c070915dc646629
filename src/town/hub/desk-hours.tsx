import { ExampleMark, type Ui } from '../../design/index.ts'
import { dayWords, hubTexts, nowWords, shownReading, type NearestDesk, type TownPicture } from '../../hubs/index.ts'

interface DeskHoursProps {
  ui: Ui
  nearest: NearestDesk
  picture: TownPicture
}

/** The hours of a desk somewhere else: now, or on the day of the page; or that they are not announced. */
export function DeskHours({ ui, nearest, picture }: DeskHoursProps) {
  const { reading, example } = shownReading(nearest.desk.hours)
  return (
    <span>
      {example ? `${hubTexts(ui.lang).hours.hoursNotAnnounced}. ` : null}
      {wordsOf(reading, picture, ui)}
      {example ? <ExampleMark ui={ui} /> : null}
    </span>
  )
}

function wordsOf({ today, now }: ReturnType<typeof shownReading>['reading'], { day, live }: TownPicture, { lang }: Ui): string {
  const t = hubTexts(lang).hours
  if (today.state === 'not_announced') return `${t.hoursNotAnnounced}.`
  if (live) return `${nowWords(now, day, lang)}.`
  return today.state === 'open' ? `${t.openOn(dayWords(today, lang))}.` : `${dayWords(today, lang)}.`
}
