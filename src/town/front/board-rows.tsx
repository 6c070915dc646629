import { ExampleMark, type BoardCell, type BoardRowView, type Ui } from '../../design/index.ts'
import { chipOf, paths, type TownPicture } from '../../hubs/index.ts'
import { keptDay } from '../as-of.ts'
import { boardOf, type BoardHub, type BoardLine } from './board.ts'

/** The board's rows, drawn. */
export function boardRows(ui: Ui, picture: TownPicture): BoardRowView[] {
  const day = keptDay(picture)
  const chips = new Map(picture.hubs.map(({ hub }) => [hub.slug, chipOf(hub)]))
  return boardOf(picture, ui.lang).flatMap((row) => {
    const hub = chips.get(row.slug)
    return hub ? [{ hub, href: ui.href(paths.hub(row.slug, day)), open: row.live, ...words(ui, row), ...otherwise(ui, row) }] : []
  })
}

const words = (ui: Ui, row: BoardHub) => ({
  status: row.example ? (
    <>
      {row.status} <ExampleMark ui={ui} />
    </>
  ) : (
    row.status
  ),
  beside: row.untold,
  now: row.now ? cellOf(row.now) : null,
  next: row.next ? cellOf(row.next) : null,
})

const cellOf = (line: BoardLine): BoardCell => ({
  ...(line.time === null ? {} : { time: line.time }),
  title: line.what,
  detail: line.detail,
  example: line.example,
})

function otherwise(ui: Ui, { otherwise: on }: BoardHub) {
  if (on === null) return {}
  const link = on.nearest ? <a href={ui.href(paths.hub(on.nearest.hub))}>{on.nearest.text}</a> : null
  return {
    instead: (
      <>
        {on.coming} {link}
      </>
    ),
  }
}
