import { ExampleMark, Table, type Ui } from '../../design/index.ts'
import {
  comingWords,
  dayWords,
  hubTexts,
  nowWords,
  paths,
  shownDays,
  shownReading,
  weekPattern,
  type OwnersHours,
  type PresencePicture,
  type ProviderOnDay,
  type TownPicture,
} from '../../hubs/index.ts'
import { weekdayShort } from '../../platform/i18n/index.ts'
import { addDays, isoWeek, mondayOf, type Day } from '../../platform/time/index.ts'
import { keptDay } from '../as-of.ts'
import { capital } from '../texts/number-words.ts'
import { townTexts } from '../texts.ts'

/** Where somebody is met: now or that day, and the whole week of it. */
export function Where({ ui, provider, picture }: { ui: Ui; provider: ProviderOnDay; picture: TownPicture }) {
  const t = townTexts(ui.lang)
  const met = picture.hubs.flatMap((hub) =>
    hub.presences.filter((one) => one.provider.id === provider.id).map((presence) => ({ hub, presence })),
  )
  if (met.length === 0) return <p class="lead">{t.provider.nowhere}</p>
  return (
    <Table
      caption={t.provider.where}
      head={[t.front.hub, t.hub.hours, capital(t.week(isoWeek(picture.day).week)), t.hub.address]}
      rows={met.map(({ hub, presence }) => ({
        cells: [
          <a href={ui.href(paths.hub(hub.hub.slug, keptDay(picture)))}>{hub.hub.short}</a>,
          <When ui={ui} presence={presence} picture={picture} />,
          presence.state === 'in_service' ? <Week ui={ui} hours={presence.hours} monday={mondayOf(picture.day)} /> : '',
          hub.hub.location?.street ?? t.hub.notAnnounced,
        ],
        filled: picture.live && shownReading(presence.hours).reading.now.state === 'open',
      }))}
    />
  )
}

/** When it is met at a hub: now, or that day. */
export function When({ ui, presence, picture }: { ui: Ui; presence: PresencePicture; picture: TownPicture }) {
  const t = hubTexts(ui.lang)
  if (presence.state === 'coming') return <>{comingWords(presence.from, ui.lang)}</>
  const { reading, example } = shownReading(presence.hours)
  if (reading.today.state === 'not_announced') return <>{t.hours.notAnnounced}</>
  return (
    <>
      {picture.live ? nowWords(reading.now, picture.day, ui.lang) : dayWords(reading.today, ui.lang)}
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

/** «man, ons–fre 10–15», «tir 12–18», «lør–søn stengt»; what is only an example after what is announced. */
function Week({ ui, hours, monday }: { ui: Ui; hours: OwnersHours; monday: Day }) {
  const days = shownDays(hours, monday, addDays(monday, 6)).filter((one) => one.hours.state !== 'not_announced')
  const lines = (example: boolean) => weekPattern(days.filter((one) => one.example === example).map((one) => one.hours))
  const illustrated = lines(true)
  return (
    <>
      {lines(false).map((line) => (
        <Line ui={ui} line={line} />
      ))}
      {illustrated.map((line) => (
        <Line ui={ui} line={line} />
      ))}
      {illustrated.length > 0 ? <ExampleMark ui={ui} /> : null}
    </>
  )
}

function Line({ ui, line }: { ui: Ui; line: ReturnType<typeof weekPattern>[number] }) {
  const short = (day: Day) => weekdayShort(day, ui.lang)
  const days = line.runs.map(({ from, to }) => (from === to ? short(from) : `${short(from)}–${short(to)}`)).join(', ')
  const words = dayWords(line.hours, ui.lang)
  return (
    <span class="line">
      {days} {line.hours.state === 'closed' ? words.charAt(0).toLowerCase() + words.slice(1) : words}
    </span>
  )
}
