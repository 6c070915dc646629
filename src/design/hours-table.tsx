import type { Child } from '#html/jsx-runtime'
import { ExampleMark } from './example-mark.tsx'
import { textsIn } from './texts.ts'
import type { Ui } from './ui.ts'

export interface HoursColumn {
  /** «Huset», «Innbyggerservice», «Bibliotek» */
  name: Child
  href?: string
  /** «Ikke kunngjort»: nothing in the column is announced, and what stands there is an example. Said once, in its head. */
  untold?: Child
}

export interface HoursCell {
  /** One line per span, or the words: «Stengt», «Ikke betjent», «Ikke kunngjort». Empty shows nothing. */
  lines: readonly Child[]
  /** `unknown` and `closed` are written lighter; the words carry the meaning. */
  state: 'open' | 'closed' | 'unknown'
  note?: string
  /** Lines of the illustrative layer, each shown with the word «eksempel». */
  example?: readonly Child[]
}

export interface HoursRow {
  /** «Mandag» */
  day: Child
  /** «13. januar» */
  date: string
  iso: string
  today: boolean
  /** The day the page is of, when that is another than today. */
  asked?: boolean
  /** The name of a holiday, a closure. */
  note?: Child
  /** One per column, in the columns' order. */
  cells: readonly HoursCell[]
}

interface HoursTableProps {
  ui: Ui
  caption: string
  columns: readonly HoursColumn[]
  rows: readonly HoursRow[]
  /** The line under the table: nearest staffed hub. */
  below?: Child
}

/** Opening hours, one column per provider. Today is inverted and bled to the page's edge. */
export function HoursTable({ ui, caption, columns, rows, below }: HoursTableProps) {
  const t = textsIn(ui.lang)
  return (
    <div class="hours-frame">
      <table class="hours" data-columns={columns.length}>
        <caption class="ds-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.day}</th>
            {columns.map((column) => (
              <th scope="col">
                {column.href === undefined ? column.name : <a href={column.href}>{column.name}</a>}
                {column.untold ? <Untold ui={ui} words={column.untold} /> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row ui={ui} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
      {below ? <p class="hours-below">{below}</p> : null}
    </div>
  )
}

function Row({ ui, row, columns }: { ui: Ui; row: HoursRow; columns: readonly HoursColumn[] }) {
  return (
    <tr aria-current={row.today || row.asked ? 'date' : undefined}>
      <th scope="row">
        {row.day}{' '}
        <small>
          <time datetime={row.iso}>{row.date}</time>
          {row.today ? `, ${textsIn(ui.lang).today}` : null}
        </small>
        {row.note ? <small class="day-note">{row.note}</small> : null}
      </th>
      {row.cells.map((cell, k) => (
        <Cell ui={ui} cell={cell} column={columns[k]} alone={columns.length === 1} />
      ))}
    </tr>
  )
}

function Untold({ ui, words }: { ui: Ui; words: Child }) {
  return (
    <small>
      {words} <ExampleMark ui={ui} />
    </small>
  )
}

interface CellProps {
  ui: Ui
  cell: HoursCell
  column: HoursColumn | undefined
  alone: boolean
}

/** On a phone each cell names its column, as the heads are out of sight; made-up ones have a dashed line and the word. */
function Cell({ ui, cell, column, alone }: CellProps) {
  const madeUp = column?.untold !== undefined
  return (
    <td class={madeUp ? `${cell.state} made-up` : cell.state}>
      {column && !alone ? (
        <span class="provider" aria-hidden="true">
          {column.name}
        </span>
      ) : null}
      <span class="spans">
        {cell.lines.map((line) => (
          <span class="span">{line}</span>
        ))}
        {(cell.example ?? []).map((line) => (
          <span class="span illustrative">
            {line}
            <ExampleMark ui={ui} />
          </span>
        ))}
        {madeUp ? (
          <span class="phone-mark">
            <ExampleMark ui={ui} />
          </span>
        ) : null}
        {cell.note ? <small>{cell.note}</small> : null}
      </span>
    </td>
  )
}
