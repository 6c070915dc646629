import { findNeeds, invites, needsChange, keptSessions, type FoundNeed, type Session } from '../../activities/index.ts'
import { Poster, type PosterDay, type PosterNote, type Ui } from '../../design/index.ts'
import {
  atHub,
  chipOf,
  desksByDistance,
  hubTexts,
  paths,
  shownDays,
  townPicture,
  uiOf,
  type HubPicture,
  type TownPicture,
} from '../../hubs/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import {
  dateSeenFrom,
  dayAndMonth,
  dayRange,
  fullDate,
  impreciseDate,
  impreciseWithin,
  inLanguage,
  weekdayShort,
} from '../../platform/i18n/index.ts'
import { addDays, isoWeek, mondayOf, type Day } from '../../platform/time/index.ts'
import { keptDay, momentOf } from '../as-of.ts'
import { closuresAhead } from '../hub/closures-ahead.ts'
import { firstHours } from '../hub/first-hours.tsx'
import { hubOrRedirect } from '../hub/hub-or-redirect.ts'
import { isOpeningSometime, isPlanGoneBy } from '../hub/opening-words.ts'
import { capital } from '../texts/number-words.ts'
import { townTexts } from '../texts.ts'
import { posterNote } from '../volunteers/on-poster.ts'
import { meetingsAhead } from './ahead.ts'
import { paperHours } from './hours.ts'
import { footOf, weekOfThem } from './poster-notes.ts'
import { unstaffedNotes } from './unstaffed.ts'
import { happeningNote, hourWords } from './programme-lines.tsx'
import { PosterTools, type Sheet } from './poster-tools.tsx'

/** `/torg/:hub/plakat`: an A4 sheet of the week. `?skrift=stor` for large letters, `?trykk=svart` for one ink. */
export async function posterPage(c: Ctx) {
  const moment = momentOf(c)
  const [ui, picture] = await Promise.all([uiOf(c, moment.day), townPicture(c.get('deps').db, moment)])
  const hub = await hubOrRedirect(c, picture)
  if (hub instanceof Response) return hub
  const monday = mondayOf(moment.day)
  const week = { hub: hub.hub.slug, from: monday, to: addDays(monday, 6) }
  const { db } = c.get('deps')
  const [sessions, needs] = await Promise.all([
    keptSessions(db, { filter: week, known: moment.known }),
    moment.live ? findNeeds(db, { hub: hub.hub.slug, today: moment.day, at: moment.at }) : [],
  ])
  const sheet = { large: c.req.query('skrift') === 'stor', oneInk: c.req.query('trykk') === 'svart' }
  c.set('cacheable', {
    topics: ['town'],
    freshUntil: Math.min(picture.freshUntil, needsChange(needs, moment.at)),
    query: ['dato', 'skrift', 'trykk'],
  })
  return c.html(<PosterPage ui={ui} hub={hub} picture={picture} sheet={sheet} sessions={sessions} needs={needs} />)
}

interface PosterPageProps {
  ui: Ui
  hub: HubPicture
  picture: TownPicture
  sheet: Sheet
  sessions: readonly Session[]
  needs: readonly FoundNeed[]
}

function PosterPage({ ui, hub, picture, sheet, sessions, needs }: PosterPageProps) {
  const t = townTexts(ui.lang)
  const monday = mondayOf(picture.day)
  const { week } = isoWeek(monday)
  const { slug, short, status } = hub.hub
  const meeting = firstMeeting({ hub, day: picture.day, sessions, lang: ui.lang })
  const url = ui.publicUrl + inLanguage(ui.page, paths.hub(slug))
  return (
    <Poster
      ui={ui}
      title={t.poster.title(short, week)}
      hub={chipOf(hub.hub)}
      week={week}
      large={sheet.large}
      oneInk={sheet.oneInk}
      {...(status === 'open'
        ? weekOf({ ui, hub, picture, monday })
        : { days: [], facts: factsOf({ hub, picture, meeting, lang: ui.lang }) })}
      invitation={status === 'planned' ? t.poster.welcomeLater : t.poster.welcome}
      {...footOf({
        ui,
        hub,
        monday,
        large: sheet.large,
        happens: happeningNote(
          ui,
          sessions.filter((one) => status === 'open' || one !== meeting?.session),
        ),
        wanted: status === 'open' ? posterNote(needs, monday, ui.lang) : null,
        ahead: closuresAhead(hub, addDays(monday, 6), ui.lang)
          .slice(0, 1)
          .map(({ text, example }) => ({ term: t.poster.ahead, text, example })),
        unstaffed: unstaffedNotes(hub, picture, ui.lang),
      })}
      qr={{ url, label: t.poster.scan }}
      tools={<PosterTools ui={ui} slug={slug} name={short} sheet={sheet} day={keptDay(picture)} />}
    />
  )
}

/** The week of the house. Made-up hours carry the word each, or once for all when none of them is announced. */
function weekOf({ ui, hub, picture, monday }: { ui: Ui; hub: HubPicture; picture: TownPicture; monday: Day }) {
  const t = townTexts(ui.lang)
  const days = shownDays(hub.house, monday, addDays(monday, 6))
  const heading = `${t.hub.hours} ${dayRange(monday, addDays(monday, 6), ui.lang)}`
  if (days.every(({ hours, example }) => hours.state === 'not_announced' && !example)) {
    return { days: [], facts: [{ term: heading, text: t.hub.notAnnounced }, ...untoldNotes(hub, picture, ui.lang)] }
  }
  const isIllustrated = days.some((day) => day.example) && days.every((day) => day.example || day.hours.state === 'not_announced')
  return {
    heading,
    illustrated: isIllustrated ? t.poster.illustrated : null,
    days: days.map(({ hours, example }): PosterDay => ({
      day: weekdayShort(hours.day, ui.lang),
      date: dayAndMonth(hours.day, ui.lang),
      iso: hours.day,
      ...paperHours(hours, ui.lang),
      example: example && !isIllustrated,
    })),
  }
}

/** Where no hours are announced: how to hear when they are, and the nearest desk. */
function untoldNotes(hub: HubPicture, picture: TownPicture, lang: Language): PosterNote[] {
  const t = townTexts(lang).poster
  const nearest = desksByDistance(picture.hubs, hub.hub)[0]
  const how = nearest ? t.hearOrAsk(nearest.desk.provider.name, atHub(nearest.at.hub, lang)) : t.hearHow
  return [{ term: t.hearWhen, text: how }, ...deskNotes(hub, picture, lang)]
}

/** A hub without a week to tell: when it opens, the next public meeting, the desk that is here or nearest. */
function factsOf({ hub, picture, meeting, lang }: { hub: HubPicture; picture: TownPicture; meeting: Meeting | null; lang: Language }) {
  const t = townTexts(lang).poster
  return [
    hub.hub.status === 'closed' ? { term: hub.hub.name, text: t.closedDown } : { term: t.opens, text: opensText(hub, picture.day, lang) },
    ...firstHoursNotes(hub, picture, lang),
    ...(meeting === null ? [] : [{ term: meeting.title, text: meeting.when }]),
    ...deskNotes(hub, picture, lang),
  ]
}

/** What is announced of its first week, when its day is. */
function firstHoursNotes(hub: HubPicture, { day }: TownPicture, lang: Language): PosterNote[] {
  const first = firstHours(hub, day)
  if (first === null) return []
  const { hub: t, poster } = townTexts(lang)
  const { text } = weekOfThem(first.hours, { monday: first.opens, lang, untold: poster.timesUntold })
  return [{ term: t.hoursFromOpening(dateSeenFrom(day, first.opens, lang)), text }]
}

interface Meeting {
  title: string
  when: string
  /** Of this week; said with the meeting, and not once more. */
  session: Session | null
}

/** The next public meeting, with its hour when that is of the programme already. */
function firstMeeting({ hub, day, sessions, lang }: { hub: HubPicture; day: Day; sessions: readonly Session[]; lang: Language }) {
  const [next] = meetingsAhead(hub, day, lang)
  if (next === undefined) return null
  const session = sessions.find((one) => one.kind === 'public_meeting' && one.day === next.day && invites(one)) ?? null
  const when = [fullDate(next.day, lang), ...(session === null ? [] : [hourWords(session, lang)])].filter(Boolean).join(', ')
  return { title: next.title, when, session } satisfies Meeting
}

/** «2021»; of a plan gone by, what it was; of an opening on some day of these, that the day is not known. */
function opensText(hub: HubPicture, day: Day, lang: Language): string {
  const t = townTexts(lang).poster
  const { opening } = hub.hub
  if (!opening) return t.opensUnknown
  const when = impreciseDate(opening, lang)
  if (isPlanGoneBy(hub, day)) return `${t.opensUnknown}. ${hubTexts(lang).opening.planWas(impreciseWithin(opening, lang))}`
  return isOpeningSometime(hub, day) ? `${when}. ${hubTexts(lang).opening.dayUnknown}` : when
}

/** The desk that is at the hub already, with its hours; where there is none, the nearest one and its hours. */
function deskNotes(hub: HubPicture, picture: TownPicture, lang: Language): PosterNote[] {
  const t = townTexts(lang).poster
  const nearest = desksByDistance(picture.hubs, hub.hub)[0]
  if (!nearest) return []
  const { name } = nearest.desk.provider
  const { text, example } = weekOfThem(nearest.desk.hours, { monday: mondayOf(picture.day), lang, untold: t.timesUntold })
  if (nearest.at.hub.id === hub.hub.id) return [{ term: t.deskHere(name), text: capital(text), example }]
  return [{ term: t.nearestDesk, text: `${t.deskAt(name, atHub(nearest.at.hub, lang))}: ${text}`, example }]
}
