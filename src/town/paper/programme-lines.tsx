import { activityTexts, invites, isOn, overBy, startClock, type Session } from '../../activities/index.ts'
import { ExampleMark, textWidth, type PosterNote, type Ui, type WallRow } from '../../design/index.ts'
import type { TownPicture } from '../../hubs/index.ts'
import { show, type Language } from '../../platform/content/localized.ts'
import { spokenInstant, weekdayShort } from '../../platform/i18n/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { senderNames } from '../activities/senders.ts'
import { townTexts } from '../texts.ts'

/** On the wall: what is on, and what comes later today. Who leads it is never said, only who stands behind it. */
export function happeningRows(ui: Ui, picture: TownPicture, sessions: readonly Session[]): { start: Instant; row: WallRow }[] {
  const left = sessions.filter((one) => one.day === picture.day && invites(one) && overBy(one) > picture.at)
  return left.map((one) => ({ start: one.startsAt?.getTime() ?? Infinity, row: rowOf(ui, picture, one) }))
}

function rowOf(ui: Ui, picture: TownPicture, session: Session): WallRow {
  const { lang } = ui
  const on = isOn(session, picture.at)
  const { startsAt, endsAt } = session
  const start = startsAt === null ? activityTexts(lang).timeLater : spokenInstant(startsAt.getTime(), lang)
  const room = session.room === null ? [] : [show(session.room, lang).text]
  const end = endsAt === null ? [] : [activityTexts(lang).till(spokenInstant(endsAt.getTime(), lang))]
  const [sender = ''] = senderNames(session, picture, ui)
  const detail = capital(fitting([...end, ...untold(session, lang), sender, ...room]).join('. '))
  return {
    when: on ? townTexts(lang).hub.now.toLowerCase() : start,
    now: on,
    title: show(session.title, lang).text,
    detail:
      session.layer === 'example' ? (
        <>
          {detail} <ExampleMark ui={ui} />
        </>
      ) : (
        detail
      ),
  }
}

/** About so many ems have room beside an hour on the wall. */
const ON_THE_WALL = 26

/** As many of the words as there is room for, the first first. */
const fitting = (words: readonly string[]): string[] =>
  words.reduce<string[]>((said, word) => (textWidth([...said, word].join('. ')) <= ON_THE_WALL ? [...said, word] : said), [])

/** About so many ems of heavy letters go on one line of the hub's sheet; the hours need the rest. */
const ROOM = 24

/** On the hub's sheet, in one line: «man 11.00 Strikkekafé, tir 14.00 Leksehjelp … og mer: se programmet». Null when nothing is on. */
export function happeningNote(ui: Ui, sessions: readonly Session[]): PosterNote | null {
  const { lang } = ui
  const t = townTexts(lang).activities
  const told = sessions.filter(invites).map((one) => ({ example: one.layer === 'example', text: lineOf(one, lang) }))
  if (told.length === 0) return null
  const upTo = (count: number) =>
    told
      .slice(0, count)
      .map(({ text }) => text)
      .join(', ')
  // What is next is said however long it is.
  const count = Math.max(1, told.filter((_, k) => textWidth(upTo(k + 1)) <= ROOM).length)
  const text = count < told.length ? `${upTo(count)} ${t.andMore}` : upTo(count)
  return { term: t.thisWeek, text, example: told.every(({ example }) => example) }
}

/** «man 11.00 Strikkekafé», «tor Åpent folkemøte (klokkeslett kunngjøres, sted kunngjøres)» */
function lineOf(session: Session, lang: Language): string {
  const [start, title] = [startClock(session, lang), show(session.title, lang).text]
  const toBeTold = untold(session, lang).map((one) => one.toLowerCase())
  const when = start === null ? weekdayShort(session.day, lang) : `${weekdayShort(session.day, lang)} ${start}`
  return toBeTold.length === 0 ? `${when} ${title}` : `${when} ${title} (${toBeTold.join(', ')})`
}

/** «klokka 18», «klokkeslett kunngjøres, sted kunngjøres» */
export function hourWords(session: Session, lang: Language): string {
  const start = session.startsAt === null ? [] : [spokenInstant(session.startsAt.getTime(), lang)]
  return [...start, ...untold(session, lang).map((one) => one.toLowerCase())].join(', ')
}

/** What somebody who means to come should know is not told yet. */
function untold({ startsAt, room, kind }: Session, lang: Language): string[] {
  const t = activityTexts(lang)
  return [...(startsAt === null ? [t.noTime] : []), ...(room === null && kind === 'public_meeting' ? [t.noVenue] : [])]
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
