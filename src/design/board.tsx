import type { Child } from '#html/jsx-runtime'
import { ExampleMark } from './example-mark.tsx'
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
  /** A second line under the status: the example beside what is announced, the nearest open desk. */
  beside?: Child
  now?: BoardCell | null
  next?: BoardCell | null
  /** What to do, in place of now and next. */
  instead?: Child
}

/** One row per hub: mark, name, state, now, next. `title` is the section's heading, for listeners. */
export function Board({ ui, title, rows }: { ui: Ui; title: string; rows: readonly BoardRowView[] }) {
  const t = textsIn(ui.lang)
  return (
    <section aria-labelledby="tavle">
      <h2 id="tavle" class="ds-sr-only">
        {title}
      </h2>
      <div class="board-head" aria-hidden="true">
        <span>{t.hub}</span>
        <span>{ui.isToday === false ? t.thatDay : t.now}</span>
        <span>{ui.isToday === false ? '' : t.next}</span>
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
      {row.now ? <Event ui={ui} label={ui.isToday === false ? t.thatDay : t.now} cell={row.now} /> : null}
      {row.next ? <Event ui={ui} label={t.next} cell={row.next} /> : null}
    </li>
  )
}

function Event({ ui, label, cell }: { ui: Ui; label: string; cell: BoardCell }) {
  return (
    <p class="event">
      {cell.time === undefined ? (
        <span class="no-time" />
      ) : (
        <time datetime={cell.datetime ?? cell.time.replace('.', ':')}>{cell.time}</time>
      )}
      <span>
        <span class="label">{label}: </span>
        <b>{cell.title}</b>
        {cell.example ? <ExampleMark ui={ui} /> : null}
        {cell.detail ? <span class="detail">{cell.detail}</span> : null}
      </span>
    </p>
  )
}
