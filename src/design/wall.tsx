import type { Child } from '#html/jsx-runtime'
import { ExampleMark } from './example-mark.tsx'
import { fitClass, stepClass, textWidth } from './fit.ts'
import { Document } from './frame/page.tsx'
import { Mark } from './mark-view.tsx'
import { Refresh } from './refresh.tsx'
import { textsIn } from './texts.ts'
import type { HubChip, Ui } from './ui.ts'

export interface WallRow {
  /** «nå», «17», «10.30» */
  when: string
  /** Over it, when it is not today: «fre», «24. desember» */
  day?: string
  /** Filled: going on now. */
  now: boolean
  /** Who or what, never a person's name. */
  title: string
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
  headline: string
  /** Marks the headline as made up. */
  headlineExample?: boolean
  /** What is announced, where the headline is made up: «Åpningstidene er ikke kunngjort.» */
  announced?: string | null
  /** They share the height there is; more than six are not shown. */
  rows: readonly WallRow[]
  others: readonly { hub: HubChip; open: boolean; text: Child; example?: boolean }[]
  /** Clock of the data: «11.20». */
  updated: string
  /** Nobody is here: the screen is dark and dim. */
  dim: boolean
  /** Town time minus machine time in milliseconds. */
  offset: number
}

/** The screen in the hub's entrance, of any shape, lying or standing. It runs for weeks alone. */
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
            <Headline {...props} />
            <ol>
              {props.rows.slice(0, 6).map((row) => (
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

/** What is made up says so under the words, where it cannot push them off the screen. */
function Headline({ ui, headline, headlineExample, announced }: WallProps) {
  return (
    <div class="wall-head">
      <h1 class={fitted(headline, 14)}>{headline}</h1>
      {headlineExample || announced ? (
        <p class="announced">
          {headlineExample ? <ExampleMark ui={ui} /> : null} {announced}
        </p>
      ) : null}
    </div>
  )
}

/** One line in the largest letters it has room for; words wider than `most` em break into several. */
const fitted = (text: string, most: number) => (textWidth(text) > most ? 'broken' : fitClass(text))

function Clock({ ui, hub, weekday, clock, datetime, updated }: WallProps) {
  const t = textsIn(ui.lang)
  return (
    <section class="wall-clock">
      <Mark rule={hub.mark} />
      <p class="stamp">
        <b>{hub.name}</b>
        <span>{t.updated(updated)}</span> <span class="lost">{t.offline}</span>
        {ui.clockNote === null ? null : <span>{ui.clockNote}</span>}
      </p>
      <p class={`weekday ${fitClass(weekday)}`} data-weekday="">
        {weekday}
      </p>
      <time datetime={datetime} data-clock="">
        {clock}
      </time>
    </section>
  )
}

function Row({ ui, row }: { ui: Ui; row: WallRow }) {
  return (
    <li class={row.now ? 'now-on' : undefined}>
      <p class={`when ${fitClass(row.when, '16.30')}`}>
        {row.day ? <small>{row.day} </small> : null}
        {row.when}
      </p>
      <div>
        <p class={`what ${fitted(row.title, 17)}`}>{row.title}</p>
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

/** How many stand on each line, at most so many, when no line is left with one alone. */
const perLine = (count: number, most: number) => Math.ceil(count / Math.ceil(count / most))

function Others({ ui, others }: WallProps) {
  return (
    <ul class={`wall-others ${stepClass(perLine(others.length, 7))}${perLine(others.length, 4) === 3 ? ' by-three' : ''}`}>
      {others.map(({ hub, open, text, example }) => (
        <li data-hub={hub.slug} class={open ? 'on' : 'off'}>
          <Mark rule={hub.mark} outlined={!open} />
          <p>
            <b>{hub.name}</b> {text}
            {example ? <ExampleMark ui={ui} /> : null}
          </p>
        </li>
      ))}
    </ul>
  )
}
