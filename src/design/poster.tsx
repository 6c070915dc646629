import type { Child } from '#html/jsx-runtime'
import { ExampleMark } from './example-mark.tsx'
import { Document } from './frame/page.tsx'
import { MarkStrip } from './mark-view.tsx'
import { Qr } from './qr.tsx'
import { textsIn } from './texts.ts'
import type { HubChip, Ui } from './ui.ts'

export interface PosterLine {
  /** «10–15»; left out when the words say it all («stengt»). */
  time?: string
  text: Child
  example?: boolean
}

export interface PosterProps {
  ui: Ui
  title: string
  hub: HubChip
  week: number
  /** Larger letters, fewer words: for those who read from afar. */
  large?: boolean
  /** Black on white, for a printer with one ink. */
  oneInk?: boolean
  /** «Åpningstider 13.–19. januar 2020» */
  heading: Child
  /** Day in short, date under it. */
  days: readonly { day: string; date: string; iso: string; lines: readonly PosterLine[] }[]
  /** «Alle er velkommen.» */
  invitation: Child
  /** Where, who is here when, phone: one line each. */
  notes: readonly Child[]
  qr: { url: string; label: string }
  /** On screen only: print, other sizes, back. */
  tools?: Child
}

/** How many lines the sheet has room for: in large letters, in plain ones, in smaller ones. */
const ROOM = { large: 13, plain: 14, many: 17 }

/** An A4 sheet in the hub's two inks; the more lines, the smaller. */
export function Poster(props: PosterProps) {
  const { ui, hub, title } = props
  const t = textsIn(ui.lang)
  const lines = props.days.reduce((sum, day) => sum + Math.max(1, day.lines.length), 0)
  const large = props.large === true && lines <= ROOM.large
  const small = large || lines > ROOM.plain
  const kind = ['poster-page', large && 'large', lines > ROOM.plain && 'many', lines > ROOM.many && 'most', props.oneInk && 'one-ink']
  return (
    <Document
      ui={ui}
      title={title}
      hub={hub.slug}
      noindex
      styles={['poster.css']}
      scheme="light"
      bodyClass={kind.filter(Boolean).join(' ')}
    >
      {props.tools ? <header class="tools">{props.tools}</header> : null}
      <main id="innhold" class="sheet" data-hub={hub.slug}>
        <div class="poster-top">
          <MarkStrip rule={hub.mark} count={small ? 3 : 2} />
          <p class="week">
            <span>{t.week}</span> {props.week}
          </p>
        </div>
        <h1>{hub.name}</h1>
        <p class="poster-heading">{props.heading}</p>
        <ol>
          {props.days.map((day) => (
            <li>
              <b>
                {day.day}
                <small>
                  <time datetime={day.iso}>{day.date}</time>
                </small>
              </b>
              <Lines ui={ui} lines={day.lines} />
            </li>
          ))}
        </ol>
        <div class="poster-foot">
          <div>
            <p class="invitation">{props.invitation}</p>
            {props.notes.map((note) => (
              <p>{note}</p>
            ))}
          </div>
          <div class="qr-box">
            <Qr text={props.qr.url} label={t.qrCode} />
            <p>{props.qr.label}</p>
          </div>
        </div>
      </main>
    </Document>
  )
}

function Lines({ ui, lines }: { ui: Ui; lines: readonly PosterLine[] }) {
  return (
    <div>
      {lines.map((line) => (
        <p>
          {line.time === undefined ? null : <b class="time">{line.time}</b>}
          <span>{line.text}</span>
          {line.example ? <ExampleMark ui={ui} /> : null}
        </p>
      ))}
    </div>
  )
}
