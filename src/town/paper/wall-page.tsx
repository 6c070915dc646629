import { keptSessions, type Session } from '../../activities/index.ts'
import { Wall, type Ui } from '../../design/index.ts'
import {
  chipOf,
  hubTexts,
  isTold,
  isWalkIn,
  nowWords,
  shownReading,
  townPicture,
  uiOf,
  type HubPicture,
  type TownPicture,
} from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { clockTime, spokenInstant, weekdayName } from '../../platform/i18n/index.ts'
import { instantToWall, isoWithOffset, machineNow, type Day } from '../../platform/time/index.ts'
import { answerOf } from '../hub/answer.ts'
import { closureSoon } from '../hub/closures-ahead.ts'
import { hubOrRedirect } from '../hub/hub-or-redirect.ts'
import type { Lead } from '../hub/lead.ts'
import { openingSaid, standingOf } from '../hub/opening-words.ts'
import { townTexts } from '../texts.ts'
import { wallRows } from './wall-rows.tsx'

/** `/torg/:hub/skjerm`: the screen in the entrance. Always of now; shows places and providers, never a person. */
export async function wallPage(c: Ctx) {
  const { db, clock } = c.get('deps')
  const at = clock.now()
  const [ui, picture] = await Promise.all([uiOf(c), townPicture(db, { day: clock.today(), at, live: true })])
  const hub = await hubOrRedirect(c, picture)
  if (hub instanceof Response) return hub
  const today = { hub: hub.hub.slug, from: picture.day, to: picture.day }
  const sessions = await keptSessions(db, { filter: today, known: picture.day })
  c.set('cacheable', { topics: ['town'], freshUntil: Math.min(picture.freshUntil, at - (at % 60_000) + 60_000), query: [] })
  return c.html(<WallPage ui={ui} hub={hub} picture={picture} sessions={sessions} offset={clock.moved ? at - machineNow() : 0} />)
}

interface WallPageProps {
  ui: Ui
  hub: HubPicture
  picture: TownPicture
  sessions: readonly Session[]
  offset: number
}

function WallPage({ ui, hub, picture, sessions, offset }: WallPageProps) {
  const { minutes } = instantToWall(picture.at)
  const { reading } = shownReading(hub.house)
  const lead = answerOf(hub, picture, { lang: ui.lang }).lead
  const rows = wallRows(ui, hub, { picture, sessions })
  return (
    <Wall
      ui={ui}
      title={townTexts(ui.lang).wall.title(hub.hub.short)}
      hub={chipOf(hub.hub)}
      weekday={weekdayName(picture.day, ui.lang)}
      clock={clockTime(minutes, ui.lang)}
      datetime={isoWithOffset(picture.at)}
      headline={hub.hub.status === 'open' && isTold(reading.today) ? nowWords(reading.now, picture.day, ui.lang) : lead.text}
      headlineExample={lead.example}
      announced={noticesOf(ui, hub, { lead, day: picture.day })}
      rows={rows}
      others={othersOf(ui, hub, picture)}
      updated={clockTime(minutes, ui.lang)}
      dim={isNight(minutes) && reading.now.state !== 'open' && !rows.some((row) => row.now)}
      offset={offset}
    />
  )
}

/** That the hours are examples, and when the house is next shut. */
function noticesOf(ui: Ui, hub: HubPicture, { lead, day }: { lead: Lead; day: Day }): string | null {
  const next = closureSoon(hub, day, ui.lang)
  const lines = [lead.example ? hubTexts(ui.lang).hours.hoursNotAnnounced : null, next?.text ?? null].filter((line) => line !== null)
  return lines.length === 0 ? null : `${lines.join('. ')}.`
}

/** When nobody stands in the entrance: a screen that is dim at noon looks broken. */
const isNight = (minutes: number) => minutes < 6 * 60 || minutes >= 22 * 60

/** The other hubs in as few words as can be read in passing. */
function othersOf(ui: Ui, hub: HubPicture, picture: TownPicture) {
  return picture.hubs
    .filter((other) => other.hub.slug !== hub.hub.slug)
    .map((other) => {
      const { reading, example } = shownReading(other.house)
      const isOpen = other.hub.status === 'open'
      return {
        hub: chipOf(other.hub),
        open: isOpen && isWalkIn(reading.now),
        text: shortWords(ui, other, picture.day),
        example: isOpen && example,
      }
    })
}

function shortWords(ui: Ui, other: HubPicture, day: Day): string {
  const t = hubTexts(ui.lang)
  const standing = standingOf(other, day)
  if (standing === 'opening') return inPassing(openingSaid(other, day, ui.lang).short)
  if (standing !== 'open') return t.status[standing].toLowerCase()
  const { now, today } = shownReading(other.house).reading
  if (today.state === 'not_announced') return t.hours.notAnnounced.toLowerCase()
  return now.until === null ? t.hours.closed.toLowerCase() : townTexts(ui.lang).board.until(spokenInstant(now.until, ui.lang))
}

const inPassing = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, '')
