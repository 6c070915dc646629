import { ExampleMark, type Ui } from '../../design/index.ts'
import {
  dayWords,
  hubTexts,
  isTold,
  nowWords,
  opensWords,
  shownNext,
  shownReading,
  type NearestDesk,
  type OwnersHours,
  type TownPicture,
} from '../../hubs/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { townTexts } from '../texts.ts'

interface DeskHoursProps {
  ui: Ui
  nearest: NearestDesk
  picture: TownPicture
  /** Beside an example: that the times themselves are not announced. */
  untold?: boolean
}

/** The hours of a desk somewhere else: when to go there, or that nobody has told. */
export function DeskHours({ ui, nearest, picture, untold = false }: DeskHoursProps) {
  const { words, example } = deskSaid(nearest.desk.hours, picture, ui.lang)
  return (
    <span>
      {words}.{example ? <ExampleMark ui={ui} /> : null}
      {example && untold ? <small class="line">{townTexts(ui.lang).hub.timesUntold}</small> : null}
    </span>
  )
}

/** «Åpent til 14»; of one that is shut the time to come alone: «Åpner onsdag klokka 10»; of another day, that day's hours. */
export function deskSaid(hours: OwnersHours, { day, live }: TownPicture, lang: Language): { words: string; example: boolean } {
  const t = hubTexts(lang).hours
  const { reading, example } = shownReading(hours)
  const { today, now } = reading
  if (!isTold(today)) return { words: t.hoursNotAnnounced, example: false }
  if (!live) return { words: today.state === 'open' ? t.openOn(dayWords(today, lang)) : dayWords(today, lang), example }
  const next = now.state === 'open' ? null : shownNext(hours)
  return next === null ? { words: nowWords(now, day, lang), example } : { words: opensWords(next.next, day, lang), example: next.example }
}
