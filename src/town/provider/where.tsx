import { BoardRow, ExampleMark, type BoardRowView, type Ui } from '../../design/index.ts'
import {
  chipOf,
  comingWords,
  dayWords,
  hubTexts,
  isTold,
  nowWords,
  paths,
  shownDays,
  shownReading,
  type HubPicture,
  type OwnersHours,
  type PresencePicture,
  type ProviderOnDay,
  type TownPicture,
} from '../../hubs/index.ts'
import { addDays, isoWeek, mondayOf, type Day } from '../../platform/time/index.ts'
import { keptDay } from '../as-of.ts'
import { capital } from '../texts/number-words.ts'
import { weekLines } from './week-lines.ts'
import { townTexts } from '../texts.ts'

/** Where somebody is met: now or that day, and the whole week of it. */
export function Where({ ui, provider, picture }: { ui: Ui; provider: ProviderOnDay; picture: TownPicture }) {
  const t = townTexts(ui.lang)
  const met = picture.hubs.flatMap((hub) =>
    hub.presences.filter((one) => one.provider.id === provider.id).map((presence) => ({ hub, presence })),
  )
  if (met.length === 0) return <p class="lead">{t.provider.nowhere}</p>
  return (
    <>
      <p>{capital(t.week(isoWeek(picture.day).week))}</p>
      <ul class="board">
        {met.map(({ hub, presence }) => (
          <BoardRow ui={ui} row={rowOf(ui, hub, { presence, picture })} />
        ))}
      </ul>
    </>
  )
}

/** As on the front page's board: filled when somebody is there now. The address only where it is known. */
function rowOf(ui: Ui, { hub }: HubPicture, { presence, picture }: { presence: PresencePicture; picture: TownPicture }): BoardRowView {
  const isHere = presence.state === 'in_service'
  const street = hub.location?.street ?? null
  const week = isHere ? <Week ui={ui} hours={presence.hours} monday={mondayOf(picture.day)} /> : null
  return {
    hub: chipOf(hub),
    href: ui.href(paths.hub(hub.slug, keptDay(picture))),
    open: picture.live && isHere && shownReading(presence.hours).reading.now.state === 'open',
    status: <When ui={ui} presence={presence} picture={picture} />,
    instead: (
      <>
        {week}
        {street === null ? null : <span class="line by">{street}</span>}
      </>
    ),
  }
}

/** When it is met at a hub: now, or that day. */
export function When({ ui, presence, picture }: { ui: Ui; presence: PresencePicture; picture: TownPicture }) {
  const t = hubTexts(ui.lang)
  if (presence.state === 'coming') {
    const when = comingWords(presence.from, ui.lang)
    return <>{capital(presence.calledUntilThen === null ? when : t.opening.comingAs(when, presence.provider.name))}</>
  }
  const { reading, example } = shownReading(presence.hours)
  if (!isTold(reading.today)) return <>{t.hours.notAnnounced}</>
  return (
    <>
      {picture.live ? nowWords(reading.now, picture.day, ui.lang) : capital(dayWords(reading.today, ui.lang))}
      {example ? (
        <>
          <ExampleMark ui={ui} />
          <br />
          {t.hours.hoursNotAnnounced}.
        </>
      ) : null}
    </>
  )
}

interface WeekProps {
  ui: Ui
  hours: OwnersHours
  monday: Day
}

/** «man, ons–fre 10–15», «tir 12–18», «ellers stengt»; what is only an example after what is announced. */
function Week(props: WeekProps) {
  const { announced, illustrated } = linesOf(props)
  return (
    <>
      {announced.map((line) => (
        <span class="line">{line}</span>
      ))}
      {illustrated.map((line, k) => (
        <span class="line">
          {line}
          {k === illustrated.length - 1 ? <ExampleMark ui={props.ui} /> : null}
        </span>
      ))}
    </>
  )
}

/** The same on one line, where many stand below each other. */
export function WeekInLine(props: WeekProps) {
  const { announced, illustrated } = linesOf(props)
  return (
    <>
      {capital([...announced, ...illustrated].join('; '))}
      {illustrated.length === 0 ? null : <ExampleMark ui={props.ui} />}
    </>
  )
}

function linesOf({ ui, hours, monday }: WeekProps): Record<'announced' | 'illustrated', readonly string[]> {
  const days = shownDays(hours, monday, addDays(monday, 6)).filter((one) => one.hours.state !== 'not_announced')
  const lines = (example: boolean) =>
    weekLines(
      days.filter((one) => one.example === example).map((one) => one.hours),
      ui.lang,
    ).map(String)
  return { announced: lines(false), illustrated: lines(true) }
}
