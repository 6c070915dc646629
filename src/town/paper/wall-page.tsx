import { ExampleMark, Wall, type Ui, type WallRow } from '../../design/index.ts'
import {
  chipOf,
  hubTexts,
  isWalkIn,
  nowWords,
  shownNext,
  shownReading,
  townPicture,
  uiOf,
  type HubPicture,
  type OwnersHours,
  type TownPicture,
} from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { clockTime, spokenInstant, spokenTime, weekdayName, weekdayShort } from '../../platform/i18n/index.ts'
import { instantToWall, isoWithOffset, machineNow } from '../../platform/time/index.ts'
import { answerOf } from '../hub/answer.ts'
import { hubOrRedirect } from '../hub/hub-or-redirect.ts'
import { townTexts } from '../texts.ts'

/** `/torg/:hub/skjerm`: the screen in the entrance. Always of now; shows places and providers, never a person. */
export async function wallPage(c: Ctx) {
  const { db, clock } = c.get('deps')
  const at = clock.now()
  const [ui, picture] = await Promise.all([uiOf(c), townPicture(db, { day: clock.today(), at, live: true })])
  const hub = await hubOrRedirect(c, picture)
  if (hub instanceof Response) return hub
  c.set('cacheable', { topics: ['town'], freshUntil: Math.min(picture.freshUntil, at - (at % 60_000) + 60_000), query: [] })
  return c.html(<WallPage ui={ui} hub={hub} picture={picture} offset={clock.moved ? at - machineNow() : 0} />)
}

function WallPage({ ui, hub, picture, offset }: { ui: Ui; hub: HubPicture; picture: TownPicture; offset: number }) {
  const { minutes } = instantToWall(picture.at)
  const { reading } = shownReading(hub.house)
  const lead = answerOf(hub, picture, ui.lang).lead
  const rows = rowsOf(ui, hub, picture)
  return (
    <Wall
      ui={ui}
      title={townTexts(ui.lang).wall.title(hub.hub.short)}
      hub={chipOf(hub.hub)}
      weekday={weekdayName(picture.day, ui.lang)}
      clock={clockTime(minutes, ui.lang)}
      datetime={isoWithOffset(picture.at)}
      headline={
        hub.hub.status === 'open' && reading.today.state !== 'not_announced' ? nowWords(reading.now, picture.day, ui.lang) : lead.text
      }
      headlineExample={lead.example}
      announced={lead.example ? `${hubTexts(ui.lang).hours.hoursNotAnnounced}.` : null}
      rows={rows}
      others={othersOf(ui, hub, picture)}
      updated={clockTime(minutes, ui.lang)}
      dim={reading.now.state !== 'open' && !rows.some((row) => row.now)}
      offset={offset}
    />
  )
}

/** Who is here now, then who comes next. */
function rowsOf(ui: Ui, hub: HubPicture, picture: TownPicture): WallRow[] {
  const t = townTexts(ui.lang)
  const here = hub.presences.filter((one) => one.state === 'in_service')
  const rows = here.map(({ provider, hours }) => ({ provider, ...shownReading(hours) }))
  const now = rows
    .filter(({ reading }) => reading.now.state === 'open')
    .map(({ provider, reading, example }) => ({
      when: t.hub.now.toLowerCase(),
      now: true,
      title: provider.name,
      detail: detailOf(ui, reading.now.until === null ? '' : t.wall.here(spokenInstant(reading.now.until, ui.lang)), example),
    }))
  const next = here
    .flatMap(({ provider, hours }) => nextOf(ui, { name: provider.name, hours }, picture))
    .toSorted((a, b) => a.start - b.start)
    .map(({ start: _, ...row }) => row)
  const untold = rows
    .filter(({ reading }) => reading.today.state === 'not_announced' && reading.now.next === null)
    .map(({ provider }) => ({ when: '', now: false, title: provider.name, detail: t.wall.unannounced }))
  return [...now, ...next, ...untold]
}

/** The mark stands with the times, where no long name can push it off the screen. */
const detailOf = (ui: Ui, words: string, example: boolean) =>
  example ? (
    <>
      {words} <ExampleMark ui={ui} />
    </>
  ) : (
    words
  )

function nextOf(ui: Ui, { name, hours }: { name: string; hours: OwnersHours }, picture: TownPicture): (WallRow & { start: number })[] {
  const shown = shownNext(hours)
  if (!shown || shownReading(hours).reading.now.state === 'open') return []
  const { next, example } = shown
  const time = clockTime(next.opening.opens, ui.lang)
  const when = next.day === picture.day ? time : `${weekdayShort(next.day, ui.lang)} ${time}`
  const until = townTexts(ui.lang).wall.here(spokenTime(next.opening.closes, ui.lang))
  return [{ start: next.opening.start, when, now: false, title: name, detail: detailOf(ui, until, example) }]
}

/** The other hubs in as few words as can be read in passing. */
function othersOf(ui: Ui, hub: HubPicture, picture: TownPicture) {
  return picture.hubs
    .filter((other) => other.hub.slug !== hub.hub.slug)
    .map((other) => {
      const { reading, example } = shownReading(other.house)
      const open = other.hub.status === 'open' && isWalkIn(reading.now)
      return {
        hub: chipOf(other.hub),
        open,
        text: example ? `${shortWords(ui, other)}, ${townTexts(ui.lang).example}` : shortWords(ui, other),
      }
    })
}

function shortWords(ui: Ui, { hub, house }: HubPicture): string {
  const t = hubTexts(ui.lang)
  if (hub.status !== 'open') return t.status[hub.status].toLowerCase()
  const { now, today } = shownReading(house).reading
  if (today.state === 'not_announced') return t.hours.notAnnounced.toLowerCase()
  return now.until === null ? t.hours.closed.toLowerCase() : townTexts(ui.lang).board.until(spokenInstant(now.until, ui.lang))
}
