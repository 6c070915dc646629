import type { Session } from '../../activities/index.ts'
import { comingWords, desksByDistance, isWalkIn, shownReading, type HubPicture, type TownPicture } from '../../hubs/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { townTexts } from '../texts.ts'
import { dayLine, nextLine, nobody, nowLine, type BoardLine } from './board-lines.ts'
import { inService } from './foremost.ts'
import { statusWords, untoldDesk } from './status-words.ts'

/** A hub on the board, in words. */
export interface BoardHub {
  slug: string
  name: string
  /** Something is open there now: the row is filled. */
  live: boolean
  status: string
  example: boolean
  /** A desk that is there, at times that nobody has told. */
  untold: string | null
  now: BoardLine | null
  next: BoardLine | null
  /** When nothing is on: who is coming, the nearest desk, and that one can be told when the hours are ready. */
  otherwise: Otherwise | null
}

interface Otherwise {
  coming: string | null
  nearest: { text: string; hub: string } | null
  tellMe: boolean
}

/** With the things of the day, where they are read: what goes on at a hub goes before who sits there. */
export function boardOf(picture: TownPicture, lang: Language, sessions: readonly Session[] = []): BoardHub[] {
  const { live, day, at } = picture
  return picture.hubs.map((hub) => {
    const things = sessions.filter((session) => session.hub === hub.hub.slug)
    const house = shownReading(hub.house)
    const isLive = live && hub.hub.status === 'open' && isWalkIn(house.reading.now)
    const next = live ? nextLine(hub, things, { day, at, lang }) : null
    const untold = untoldDesk(hub, lang)
    const now = live ? nowLine(hub, things, { at, lang }) : dayLine(hub, lang)
    const isUntold = house.reading.today.state === 'not_announced' && hub.hub.status === 'open'
    const nobodyHere = !isUntold && now === null && next !== null && untold === null && inService(hub).length > 0
    return {
      slug: hub.hub.slug,
      name: hub.hub.short,
      live: isLive,
      ...statusWords(hub, picture, lang),
      untold,
      now: nobodyHere ? nobody(lang) : now,
      next,
      otherwise: now === null && next === null ? otherwise(hub, picture, { lang, tellMe: live && isUntold, here: untold !== null }) : null,
    }
  })
}

/** `here`: the desk is at the hub itself, so nobody is led elsewhere. */
function otherwise(
  hub: HubPicture,
  picture: TownPicture,
  { lang, tellMe, here }: { lang: Language; tellMe: boolean; here: boolean },
): Otherwise | null {
  const way = here ? null : leadOn(hub, picture, lang)
  return way === null && !tellMe ? null : { coming: null, nearest: null, ...way, tellMe }
}

/** Who is coming, and where the nearest desk is meanwhile. */
function leadOn(hub: HubPicture, picture: TownPicture, lang: Language): Omit<Otherwise, 'tellMe'> | null {
  const t = townTexts(lang).board
  const nearest = desksByDistance(picture.hubs, hub.hub)[0]
  const coming = hub.presences.find((one) => one.provider.frontDesk && one.state === 'coming')
  if (!nearest && !coming) return null
  return {
    coming: coming ? `${coming.provider.name} ${comingWords(coming.from, lang)}.` : null,
    nearest: nearest ? { text: t.nearest(nearest.at.hub.short), hub: nearest.at.hub.slug } : null,
  }
}
