import {
  activityPaths,
  activityTexts,
  clockWords,
  findNeeds,
  nextChange,
  priceWords,
  sessionsIn,
  startClock,
  whoWords,
  type FoundNeed,
  type Session,
} from '../../activities/index.ts'
import { ProgrammePoster, type Paper, type PosterOfDay, type PosterThing, type Ui } from '../../design/index.ts'
import { chipOf, townPicture, uiOf, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { dayAndMonth, dayRange, inLanguage, listOf, weekdayName } from '../../platform/i18n/index.ts'
import { addDays, isoWeek, mondayOf, type Day } from '../../platform/time/index.ts'
import { keptDay, momentOf } from '../as-of.ts'
import { hubOrRedirect } from '../hub/hub-or-redirect.ts'
import { townTexts } from '../texts.ts'
import { posterLine } from '../volunteers/on-poster.ts'
import { PAPER_QUERY, paperOf, PaperTools } from './paper.tsx'
import { senderNames } from './senders.ts'

/** `/torg/:hub/program/plakat`: the week on a sheet. `?skrift=stor`, `?trykk=svart`, `?ark=a3`. */
export async function programmePosterPage(c: Ctx) {
  const { db } = c.get('deps')
  const moment = momentOf(c)
  const [ui, picture] = await Promise.all([uiOf(c, moment.day), townPicture(db, moment)])
  const hub = await hubOrRedirect(c, picture)
  if (hub instanceof Response) return hub
  const monday = mondayOf(moment.day)
  const filter = { hub: hub.hub.slug, from: monday, to: addDays(monday, 6) }
  const [sessions, needs] = await Promise.all([
    sessionsIn(db, { filter, known: moment.known }),
    moment.live ? findNeeds(db, { hub: hub.hub.slug, today: moment.day, at: moment.at }) : [],
  ])
  c.set('cacheable', { topics: ['town'], freshUntil: Math.min(picture.freshUntil, nextChange(sessions, moment.at)), query: PAPER_QUERY })
  return c.html(<Sheet {...{ ui, hub, picture, sessions, needs, monday, paper: paperOf(c) }} />)
}

interface SheetProps {
  ui: Ui
  hub: HubPicture
  picture: TownPicture
  sessions: readonly Session[]
  needs: readonly FoundNeed[]
  monday: Day
  paper: Paper
}

function Sheet({ ui, hub, picture, sessions, needs, monday, paper }: SheetProps) {
  const wanted = posterLine(needs, monday, ui.lang)
  const { activities: t, poster: p } = townTexts(ui.lang)
  const { slug, short } = hub.hub
  const url = ui.publicUrl + inLanguage(ui.page, activityPaths.programme(slug))
  const week = Array.from({ length: 7 }, (_, k) => addDays(monday, k))
  const isMadeUp = sessions.length > 0 && sessions.every(({ layer }) => layer === 'example')
  const days = week.flatMap((day): PosterOfDay[] => {
    const own = sessions.filter((one) => one.day === day)
    if (own.length === 0) return []
    const things = own.map((one) => thingOf(one, { ui, picture, paper, isMadeUp }))
    return [{ iso: day, day: capital(weekdayName(day, ui.lang)), date: dayAndMonth(day, ui.lang), things }]
  })
  return (
    <ProgrammePoster
      ui={ui}
      title={t.posterOf(t.programmeTitle(short, isoWeek(monday).week))}
      hub={chipOf(hub.hub)}
      paper={paper}
      corner={t.weekNumber(isoWeek(monday).week)}
      heading={short}
      example={isMadeUp}
      days={days}
      empty={`${t.none} ${t.invite}`}
      foot={{
        invitation: p.welcome,
        lines: [...(wanted === null ? [] : [wanted]), `${t.whatHappens} ${dayRange(monday, addDays(monday, 6), ui.lang)}`],
      }}
      qr={{ url, label: p.scan }}
      tools={
        <PaperTools
          ui={ui}
          paper={paper}
          path={activityPaths.programmePoster(slug)}
          back={{ path: activityPaths.programme(slug), name: short }}
          day={keptDay(picture)}
        />
      }
    />
  )
}

type Drawn = Pick<SheetProps, 'ui' | 'picture' | 'paper'> & { isMadeUp: boolean }

/** Large letters have room for when and what alone; who is behind it is always said. */
function thingOf(session: Session, { ui, picture, paper, isMadeUp }: Drawn): PosterThing {
  const { lang } = ui
  const a = activityTexts(lang)
  const isOff = session.state === 'cancelled'
  const more = [
    whoWords(session, lang),
    session.price === null ? null : priceWords(session, lang).toLowerCase(),
    session.attend === 'sign_up' ? a.attend.sign_up.toLowerCase() : null,
    session.room === null ? null : show(session.room, lang).text,
    session.carriedOnFrom === null ? null : a.carriedOn(session.carriedOnFrom),
  ].filter((one) => one !== null)
  const sender = listOf(senderNames(session, picture, ui), lang)
  const reason = session.reason === null ? a.cancelled : a.cancelledBecause(show(session.reason, lang).text)
  return {
    when: paper.large ? (startClock(session, lang) ?? clockWords(session, lang)) : clockWords(session, lang),
    title: show(session.title, lang).text,
    rest: isOff ? reason : [...(session.houseClosed ? [a.houseClosed] : []), ...(paper.large ? [] : more), sender].join(' · '),
    off: isOff,
    example: session.layer === 'example' && !isMadeUp,
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
