import type { Child } from '#html/jsx-runtime'
import { ExampleMark } from './example-mark.tsx'
import { Document } from './frame/page.tsx'
import { Mark } from './mark-view.tsx'
import { nameWidth } from './name-width.ts'
import { Refresh } from './refresh.tsx'
import { textsIn } from './texts.ts'
import type { HubChip, Ui } from './ui.ts'

export interface WallRow {
  /** «nå», «17.00», «fre 18» */
  when: string
  /** Filled: going on now. */
  now: boolean
  /** Who or what, never a person's name. */
  title: Child
  detail?: Child
  example?: boolean
}

export interface WallProps {
  ui: Ui
  title: string
  hub: HubChip
  weekday: string
  clock: string
  datetime: string
  /** «Åpent til 15» */
  headline: Child
  /** Marks the headline as made up. */
  headlineExample?: boolean
  /** What is announced, where the headline is made up: «Åpningstidene er ikke kunngjort.» */
  announced?: string | null
  /** At most four are shown. */
  rows: readonly WallRow[]
  others: readonly { hub: HubChip; open: boolean; text: Child }[]
  /** Clock of the data: «11.20». */
  updated: string
  /** Nobody is here: the screen is dark and dim. */
  dim: boolean
  /** Town time minus machine time in milliseconds. */
  offset: number
}

/** The screen in the hub's entrance, 1920 × 1080 and every size alike. It runs for weeks alone. */
export function Wall(props: WallProps) {
  const { ui, hub, title } = props
  const kind = props.dim ? 'wall-page dim' : 'wall-page'
  return (
    <Document
      ui={ui}
      title={title}
      hub={hub.slug}
      noindex
      styles={['wall.css']}
      scripts={['torg-refresh.js']}
      scheme={props.dim ? 'dark' : 'light'}
      bodyClass={kind}
    >
      <Refresh id="skjerm" offset={props.offset} sign={ui.lang === 'en' ? ':' : '.'}>
        <main id="innhold" class="wall">
          <Clock {...props} />
          <section class="wall-now">
            <h1 class={fit(props.headline, 9.5)}>
              {props.headline}
              {props.headlineExample ? <ExampleMark ui={ui} /> : null}
            </h1>
            <ol>
              {props.rows.slice(0, 4).map((row) => (
                <Row ui={ui} row={row} />
              ))}
            </ol>
          </section>
          <Others {...props} />
        </main>
      </Refresh>
    </Document>
  )
}

/** Longer words get smaller letters: `room` is how many em there is place for at full size. */
function fit(text: Child, room: number): 'short' | 'long' | 'longest' {
  const width = typeof text === 'string' ? nameWidth(text) : 0
  return width <= room ? 'short' : width <= room * 1.35 ? 'long' : 'longest'
}

function Clock({ ui, hub, weekday, clock, datetime, updated, announced }: WallProps) {
  const t = textsIn(ui.lang)
  return (
    <section class="wall-clock">
      <Mark rule={hub.mark} />
      <p class="stamp">
        {hub.name}
        <br />
        {t.updated(updated)}
        <span class="lost"> {t.offline}</span>
        {announced ? (
          <>
            <br />
            {announced}
          </>
        ) : null}
        {ui.clockNote === null ? null : (
          <>
            <br />
            {ui.clockNote}
          </>
        )}
      </p>
      <p class="weekday">{weekday}</p>
      <time datetime={datetime} data-clock="">
        {clock}
      </time>
    </section>
  )
}

function Row({ ui, row }: { ui: Ui; row: WallRow }) {
  return (
    <li class={row.now ? 'now-on' : undefined}>
      <p class="when">{row.when}</p>
      <div>
        <p class={`what ${fit(row.title, 10)}`}>{row.title}</p>
        {row.detail || row.example ? (
          <p class="detail">
            {row.detail}
            {row.example ? <ExampleMark ui={ui} /> : null}
          </p>
        ) : null}
      </div>
    </li>
  )
}

function Others({ others }: WallProps) {
  return (
    <ul class="wall-others">
      {others.map(({ hub, open, text }) => (
        <li data-hub={hub.slug} class={open ? 'on' : 'off'}>
          <Mark rule={hub.mark} outlined={!open} />
          <p>
            <b>{hub.name}</b> {text}
          </p>
        </li>
      ))}
    </ul>
  )
}
