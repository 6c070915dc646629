import { Wall, type Ui, type WallRow } from '../../design/index.ts'
import { chipOf, hubsOnDay, uiOf, type HubOnDay } from '../../hubs/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { clockTime, weekdayName } from '../../platform/i18n/index.ts'
import { instantToWall, isoWithOffset, machineNow, type Instant } from '../../platform/time/index.ts'
import { nothingAsked, suggestionPaths, type Tally } from '../../suggestions/index.ts'
import { townSaid } from '../texts.ts'
import { askedRows } from './asked-rows.ts'
import { paceOf } from './became.tsx'
import { askedTexts } from './texts.ts'

/** `/torg/:hub/du-spurte/skjerm`: the figures on the screen in the entrance, with the other hubs below. No name and no suggestion is on it. */
export async function askedWall(c: Ctx) {
  const { db, clock } = c.get('deps')
  const at = clock.now()
  const [ui, hubs] = await Promise.all([uiOf(c), hubsOnDay(db, clock.today())])
  const hub = hubs.find(({ slug }) => slug === c.req.param('hub'))
  if (hub === undefined) throw notFound(townSaid((t) => t.error.noSuchHub))
  const rows = await askedRows(db, { day: clock.today(), hubs })
  return c.html(<AskedWall {...{ ui, hub, hubs, rows, at }} offset={clock.moved ? at - machineNow() : 0} />)
}

interface WallOf {
  ui: Ui
  hub: HubOnDay
  hubs: readonly HubOnDay[]
  rows: readonly Tally[]
  at: Instant
  offset: number
}

function AskedWall({ ui, hub, hubs, rows, at, offset }: WallOf) {
  const t = askedTexts(ui.lang)
  const { minutes, day } = instantToWall(at)
  const of = (slug: string) => rows.find((row) => row.hub === slug && row.place === null) ?? nothingAsked(slug)
  return (
    <Wall
      ui={ui}
      title={t.wallTitle(hub.short)}
      hub={chipOf(hub)}
      weekday={weekdayName(day, ui.lang)}
      clock={clockTime(minutes, ui.lang)}
      datetime={isoWithOffset(at)}
      headline={t.title}
      headlineExample={rows.some(({ examples }) => examples > 0)}
      rows={lines(ui, of(hub.slug))}
      others={hubs
        .filter(({ slug }) => slug !== hub.slug)
        .map((other) => ({ hub: chipOf(other), open: of(other.slug).asked > 0, text: shortly(ui, of(other.slug)) }))}
      updated={clockTime(minutes, ui.lang)}
      dim={false}
      offset={offset}
    />
  )
}

function lines(ui: Ui, tally: Tally): WallRow[] {
  const t = askedTexts(ui.lang)
  const address = ui.publicUrl.replace(/^https?:\/\//, '') + suggestionPaths.voice
  const row = (count: number, title: string, now = false): WallRow => ({ when: String(count), now, title })
  const voice = { when: '+', now: true, title: t.wallNone, detail: t.wallVoice(address) }
  if (tally.asked === 0) return [{ ...row(0, t.asked.toLowerCase()), detail: t.none }, voice]
  return [
    { ...row(tally.asked, t.columns.asked.toLowerCase()) },
    { ...row(tally.answered, t.columns.answered.toLowerCase()), detail: paceOf(ui, tally) },
    row(tally.done + tally.partly, t.columns.done.toLowerCase()),
    row(tally.declined, t.states.declined),
    row(tally.underWay + tally.waiting, t.columns.open.toLowerCase()),
    voice,
  ]
}

const shortly = (ui: Ui, { asked, answered }: Tally): string => {
  const { columns } = askedTexts(ui.lang)
  return `${asked} ${columns.asked.toLowerCase()}, ${answered} ${columns.answered.toLowerCase()}`
}
