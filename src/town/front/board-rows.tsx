import type { Session } from '../../activities/index.ts'
import { ExampleMark, Text, type BoardCell, type BoardRowView, type Ui } from '../../design/index.ts'
import { chipOf, paths, type TownPicture } from '../../hubs/index.ts'
import { isFixed } from '../../platform/i18n/index.ts'
import { actPaths } from '../act/paths.ts'
import { keptDay } from '../as-of.ts'
import { fixedOf, type FixedAnswer } from '../hub/answer.ts'
import { FixedWords } from '../hub/fixed-words.tsx'
import { townTexts } from '../texts.ts'
import { boardOf, type BoardHub } from './board.ts'
import type { BoardLine } from './board-lines.ts'

/** The board's rows, drawn. */
export function boardRows(ui: Ui, picture: TownPicture, sessions: readonly Session[]): BoardRowView[] {
  const day = keptDay(picture)
  const hubs = new Map(picture.hubs.map((hub) => [hub.hub.slug, hub]))
  return boardOf(picture, ui.lang, sessions).flatMap((row) => {
    const hub = hubs.get(row.slug)
    if (!hub) return []
    const status = <Status ui={ui} row={row} fixed={isFixed(ui.page) ? fixedOf(hub, picture, ui.lang) : null} />
    const href = ui.href(paths.hub(row.slug, day))
    return [{ hub: chipOf(hub.hub), href, open: row.live, status, ...words(row), ...otherwise(ui, row) }]
  })
}

function Status({ ui, row, fixed }: { ui: Ui; row: BoardHub; fixed: FixedAnswer | null }) {
  return (
    <>
      {fixed ? <FixedWords ui={ui} fixed={fixed} /> : row.status}
      {row.example ? <ExampleMark ui={ui} /> : null}
    </>
  )
}

const words = (row: BoardHub) => ({
  beside: row.untold,
  now: row.now ? cellOf(row.now) : null,
  next: row.next ? cellOf(row.next) : null,
})

const cellOf = (line: BoardLine): BoardCell => ({
  ...(line.time === null ? {} : { time: line.time }),
  title: typeof line.what === 'string' ? line.what : <Text of={line.what} />,
  detail: line.detail,
  example: line.example,
})

function otherwise(ui: Ui, { otherwise: on, slug, name }: BoardHub) {
  if (on === null) return {}
  const t = townTexts(ui.lang).board
  const link = on.nearest ? <a href={ui.href(paths.hub(on.nearest.hub))}>{on.nearest.text}</a> : null
  return {
    instead: (
      <>
        {on.coming} {link}{' '}
        {on.tellMe ? (
          <span>
            <a href={`${ui.href(actPaths.follow(`hub:${slug}`))}?om=hours`}>{t.follow(name)}</a> {t.andKnowHours}
          </span>
        ) : null}
      </>
    ),
  }
}
