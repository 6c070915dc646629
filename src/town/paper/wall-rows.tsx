import type { Session } from '../../activities/index.ts'
import { ExampleMark, type Ui, type WallRow } from '../../design/index.ts'
import {
  atHub,
  deskStaffed,
  desksByDistance,
  hubTexts,
  paths,
  shownNext,
  shownReading,
  spanWords,
  type HoursNow,
  type HubPicture,
  type NearestDesk,
  type OwnersHours,
  type TownPicture,
} from '../../hubs/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { dayAndMonth, inLanguage, spokenInstant, spokenTime, weekdayName, weekdayShort } from '../../platform/i18n/index.ts'
import { addDays, type Day, type Instant } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'
import { meetingsAhead } from './ahead.ts'
import { openDeskElsewhere } from './unstaffed.ts'
import { happeningRows } from './programme-lines.tsx'

/** Who is here and what is on now, what comes later today, then who comes next; before a hub has opened, what there is to come to instead. */
export function wallRows(
  ui: Ui,
  hub: HubPicture,
  { picture, sessions }: { picture: TownPicture; sessions: readonly Session[] },
): WallRow[] {
  const here = hub.presences.filter((one) => one.state === 'in_service').map(({ provider, hours }) => ({ name: provider.name, hours }))
  const happening = happeningRows(ui, picture, sessions)
  const rows = [
    ...nowRows(ui, here),
    ...happening.flatMap(({ row }) => (row.now ? [row] : [])),
    ...[
      ...happening.filter(({ row }) => !row.now).slice(0, MOST_LATER),
      ...nextRows(ui, here, { picture, nowToo: hub.hub.status !== 'open' }),
    ]
      .toSorted((one, other) => one.start - other.start)
      .map(({ row }) => row),
    ...untoldRows(ui, here),
  ]
  return [...rows, ...(hub.hub.status === 'open' ? elsewhereRows(ui, hub, picture) : aheadRows(ui, hub, picture))]
}

/** Who comes next must have room as well. */
const MOST_LATER = 3

interface Owner {
  name: string
  hours: OwnersHours
}

function nowRows(ui: Ui, here: readonly Owner[]): WallRow[] {
  return here.flatMap(({ name, hours }) => {
    const { reading, example } = shownReading(hours)
    if (reading.now.state !== 'open') return []
    const when = townTexts(ui.lang).hub.now.toLowerCase()
    return [{ when, now: true, title: name, detail: detailOf(ui, untilWords(reading.now, ui.lang), example) }]
  })
}

/** «Her til 15»; «Betjent til 16, åpent til 22», since nobody should come for help at 20. */
function untilWords({ until, mode, current }: HoursNow, lang: Language): string {
  if (until === null) return ''
  const t = townTexts(lang).wall
  const end = spokenInstant(until, lang)
  if (mode !== 'staffed') return modeUntil(mode ?? 'self_service', end, lang)
  return current && current.end < until ? t.staffedUntil(spokenInstant(current.end, lang), end) : t.here(end)
}

function modeUntil(mode: NonNullable<HoursNow['mode']>, end: string, lang: Language): string {
  if (mode === 'staffed') return townTexts(lang).wall.here(end)
  const words = `${hubTexts(lang).mode[mode]} ${hubTexts(lang).hours.until(end)}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Who comes next; of a hub that has not opened also when whoever is there now comes again. */
function nextRows(
  ui: Ui,
  here: readonly Owner[],
  { picture, nowToo }: { picture: TownPicture; nowToo: boolean },
): { start: Instant; row: WallRow }[] {
  return here.flatMap(({ name, hours }) => {
    const shown = shownNext(hours)
    if (!shown || (!nowToo && shownReading(hours).reading.now.state === 'open')) return []
    const { day, opening } = shown.next
    const near = day < addDays(picture.day, 7)
    const until = modeUntil(opening.mode, spokenTime(opening.closes, ui.lang), ui.lang)
    const row: WallRow = {
      ...(day === picture.day ? {} : { day: near ? weekdayShort(day, ui.lang) : dayAndMonth(day, ui.lang) }),
      when: spokenTime(opening.opens, ui.lang),
      now: false,
      title: name,
      detail: detailOf(ui, until, shown.example),
    }
    return [{ start: opening.start, row }]
  })
}

function untoldRows(ui: Ui, here: readonly Owner[]): WallRow[] {
  return here
    .map(({ name, hours }) => ({ name, ...shownReading(hours).reading }))
    .filter(({ today, now }) => today.state === 'not_announced' && now.next === null)
    .map(({ name }) => ({ when: '', now: false, title: name, detail: townTexts(ui.lang).wall.unannounced }))
}

/** On a day when nobody is at the desk: where somebody is now. */
function elsewhereRows(ui: Ui, hub: HubPicture, picture: TownPicture): WallRow[] {
  const staffed = deskStaffed(hub, picture.at)
  const open = staffed === null || staffed.today ? null : openDeskElsewhere(hub, picture)
  if (open === null) return []
  const t = townTexts(ui.lang)
  const { reading, example } = shownReading(open.desk.hours)
  const title = t.poster.deskAt(open.desk.provider.name, atHub(open.at.hub, ui.lang))
  return [{ when: t.wall.nearest, now: false, title, detail: detailOf(ui, untilWords(reading.now, ui.lang), example) }]
}

/** The public meetings to come, the desks to go to meanwhile with their hours, and where to hear more. */
function aheadRows(ui: Ui, hub: HubPicture, picture: TownPicture): WallRow[] {
  const t = townTexts(ui.lang)
  const meetings = meetingsAhead(hub, picture.day, ui.lang).map(({ day, title }) => ({
    when: weekdayShort(day, ui.lang),
    day: dayAndMonth(day, ui.lang),
    now: false,
    title,
  }))
  // Whoever is met here today is the nearest.
  const isMetHere = deskStaffed(hub, picture.at)?.today === true
  const desks = isMetHere ? [] : desksByDistance(picture.hubs, hub.hub).filter(({ at }) => at.hub.id !== hub.hub.id)
  const address = `${ui.publicUrl}${inLanguage(ui.page, paths.hub(hub.hub.slug))}`.replace(/^https?:\/\//, '')
  return [
    ...meetings,
    ...desks
      .slice(0, MOST_DESKS)
      .map((desk, k) => ({ ...meanwhileRow(ui, desk, picture), when: k === 0 ? t.wall.nearest : t.wall.orThere })),
    { when: t.wall.online, now: false, title: t.wall.follow, detail: address },
  ]
}

const MOST_DESKS = 2

/** A desk to go to meanwhile: until when somebody is there, else when somebody is next, else that it is not announced. */
function meanwhileRow(ui: Ui, { at, desk }: NearestDesk, picture: TownPicture): Omit<WallRow, 'when'> {
  const t = townTexts(ui.lang)
  const { reading, example } = shownReading(desk.hours)
  const title = t.poster.deskAt(desk.provider.name, atHub(at.hub, ui.lang))
  const row = { now: false, title }
  if (reading.now.state === 'open') return { ...row, detail: detailOf(ui, untilWords(reading.now, ui.lang), example) }
  const shown = shownNext(desk.hours)
  if (!shown) return { ...row, detail: t.wall.unannounced }
  const { day, opening } = shown.next
  const times = spanWords(opening, ui.lang)
  return { ...row, detail: detailOf(ui, day === picture.day ? times : `${inWords(day, picture.day, ui.lang)} ${times}`, shown.example) }
}

const inWords = (day: Day, today: Day, lang: Language) => (day < addDays(today, 7) ? weekdayName(day, lang) : dayAndMonth(day, lang))

/** The mark stands with the times, where no long name can push it off the screen. */
const detailOf = (ui: Ui, words: string, example: boolean) =>
  example ? (
    <>
      {words} <ExampleMark ui={ui} />
    </>
  ) : (
    words
  )
