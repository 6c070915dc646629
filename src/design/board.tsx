import type { Child } from '#html/jsx-runtime'
import { ExampleMark } from './example-mark.tsx'
import { Fixed } from './fixed.tsx'
import { Mark } from './mark-view.tsx'
import { textsIn } from './texts.ts'
import type { HubChip, Ui } from './ui.ts'

export interface BoardCell {
  /** «11.00» with its machine form; left out when there is no time to say. */
  time?: string
  datetime?: string
  title: Child
  detail?: Child
  example?: boolean
}

export interface BoardRowView {
  hub: HubChip
  href: string
  /** Filled with the hub's colour; the status says the same in words. */
  open: boolean
  /** «Åpent til 15» */
  status: Child
  /** A second line under the status: that somebody is met here at times not announced. */
  beside?: Child
  now?: BoardCell | null
  next?: BoardCell | null
  /** What to do, in place of now and next. */
  instead?: Child
}

interface BoardProps {
  ui: Ui
  /** The section's heading, for listeners. */
  title: string
  rows: readonly BoardRowView[]
  /** Said once for all rows: whose hours are announced, and whose are examples. */
  note?: Child
}

/** One row per hub: mark, name, state, now, next. */
export function Board({ ui, title, rows, note }: BoardProps) {
  const t = textsIn(ui.lang)
  return (
    <section aria-labelledby="tavle">
      <h2 id="tavle" class="ds-sr-only">
        {title}
      </h2>
      {note ? <p class="board-note">{note}</p> : null}
      <div class="board-head" aria-hidden="true">
        <span>{t.hub}</span>
        <span>{ui.isToday === false ? t.thatDay : <Fixed ui={ui} k="now" />}</span>
        <span>{ui.isToday === false ? '' : <Fixed ui={ui} k="next" />}</span>
      </div>
      <ul class="board">
        {rows.map((row) => (
          <BoardRow ui={ui} row={row} />
        ))}
      </ul>
    </section>
  )
}

export function BoardRow({ ui, row }: { ui: Ui; row: BoardRowView }) {
  const t = textsIn(ui.lang)
  return (
    <li data-hub={row.hub.slug} class={row.open ? 'on' : 'off'}>
      <Mark rule={row.hub.mark} outlined={!row.open} />
      <div class="name">
        <h3>
          <a href={row.href}>{row.hub.name}</a>
        </h3>
        <p class="state">{row.status}</p>
        {row.beside ? <p class="beside">{row.beside}</p> : null}
      </div>
      {row.instead ? <p class="instead">{row.instead}</p> : null}
      {row.now ? <Event ui={ui} label={ui.isToday === false ? t.thatDay : <Fixed ui={ui} k="now" />} cell={row.now} /> : null}
      {row.next ? <Event ui={ui} label={<Fixed ui={ui} k="next" />} cell={row.next} next /> : null}
    </li>
  )
}

function Event({ ui, label, cell, next = false }: { ui: Ui; label: Child; cell: BoardCell; next?: boolean }) {
  return (
    <p class={next ? 'event next' : 'event'}>
      {cell.time === undefined ? (
        <span class="no-time" />
      ) : (
        <time datetime={cell.datetime ?? cell.time.replace('.', ':')}>{cell.time}</time>
      )}
      <span>
        <span class="label">{label}: </span>
        <b>{cell.title}</b>
        {cell.detail ? (
          <span class="detail">
            {cell.detail}
            {cell.example ? <ExampleMark ui={ui} /> : null}
          </span>
        ) : cell.example ? (
          <ExampleMark ui={ui} />
        ) : null}
      </span>
    </p>
  )
}
