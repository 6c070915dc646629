import type { Child } from '#html/jsx-runtime'
import { ExampleMark } from './example-mark.tsx'
import { fitClass } from './fit.ts'
import { Document } from './frame/page.tsx'
import { MarkStrip } from './mark-view.tsx'
import { nameInk } from './name-ink.ts'
import { Qr } from './qr.tsx'
import { textsIn } from './texts.ts'
import type { HubChip, Ui } from './ui.ts'
import { Unbroken } from './unbroken.tsx'
import { WebAddress } from './web-address.tsx'

export interface PosterDay {
  /** «man» */
  day: string
  /** Under it: «23. november» */
  date: string
  iso: string
  /** «9–21.30», «Stengt» */
  times: string
  /** «betjent 9–16» */
  note?: string | null
  example?: boolean
}

/** One line of the foot: what or who, and what there is to say of it. */
export interface PosterNote {
  term: string
  text: string
  example?: boolean
}

/** Who is met here, and when. */
export interface PosterMet {
  heading: string
  /** All of the times are made up: said once, here. */
  example: boolean
  lines: readonly PosterNote[]
  /** «og flere: se nettsiden», when there was not room for all. */
  more: string | null
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
  /** The foot is long: the marks give way. */
  crowded?: boolean
  /** «Åpningstider 23.–29. november»; a sheet of facts needs none. */
  heading?: string
  /** All hours on the sheet are made up: said once, in the heading's second line. */
  illustrated?: string | null
  /** A week; empty when the house has none to tell. */
  days: readonly PosterDay[]
  /** Instead of a week: when it opens, what comes before. */
  facts?: readonly PosterNote[]
  /** «Alle er velkomne.» */
  invitation: Child
  /** Where and how to call. */
  notes: readonly PosterNote[]
  met?: PosterMet | null
  qr: { url: string; label: string }
  /** On screen only: print, other sizes, back. */
  tools?: Child
}

/** An A4 sheet in the hub's two inks. The week has what room the rest leaves, and its letters are as large as that. */
export function Poster(props: PosterProps) {
  const { ui, hub, title } = props
  const t = textsIn(ui.lang)
  // The lower the row of marks, the more of them beside the week.
  const tiles = props.large ? 7 : props.crowded ? 6 : 4
  const kind = ['poster-page', props.large && 'large', props.crowded && 'crowded', props.oneInk && 'one-ink']
  return (
    <Document
      ui={ui}
      title={title}
      hub={hub.slug}
      noindex
      styles={['poster.css']}
      ownPaper
      scheme="light"
      bodyClass={kind.filter(Boolean).join(' ')}
    >
      {props.tools ? <header class="tools">{props.tools}</header> : null}
      <main id="innhold" class="sheet" data-hub={hub.slug}>
        <div class={`poster-top tiles-${tiles}`}>
          <MarkStrip rule={hub.mark} count={tiles} />
          <p class="week">
            <span>{t.week}</span> {props.week}
          </p>
        </div>
        <h1 class={nameInk(hub.name)}>{hub.name}</h1>
        {props.heading ? <p class={`poster-heading ${fitClass(props.heading)}`}>{props.heading}</p> : null}
        {props.illustrated ? (
          <p class="illustrated">
            <ExampleMark ui={ui} /> {props.illustrated}
          </p>
        ) : null}
        {props.facts ? <Facts ui={ui} facts={props.facts} /> : <Week ui={ui} days={props.days} />}
        <Foot {...props} />
      </main>
    </Document>
  )
}

function Week({ ui, days }: Pick<PosterProps, 'ui' | 'days'>) {
  const noted = days.some((day) => day.note || day.example)
  return (
    <ol class={`week-days ${fitClass(...days.map((day) => day.times))}${noted ? ' noted' : ''}`}>
      {days.map((day) => (
        <li>
          <b>
            {day.day}{' '}
            <small>
              <time datetime={day.iso}>{day.date}</time>
            </small>
          </b>
          <p class="times">{day.times}</p>
          {day.note || day.example ? (
            <p class="note">
              {day.note}
              {day.example ? <ExampleMark ui={ui} /> : null}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function Facts({ ui, facts }: { ui: Ui; facts: readonly PosterNote[] }) {
  return (
    <dl class="poster-facts">
      {facts.map(({ term, text, example }) => (
        <div class={fitClass(text)}>
          <dt>{term}</dt>
          <dd>
            <Unbroken text={text} /> {example ? <ExampleMark ui={ui} /> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Foot({ ui, invitation, notes, met, qr }: PosterProps) {
  return (
    <div class="poster-foot">
      <div>
        <p class="invitation">{invitation}</p>
        {notes.map((note) => (
          <Note ui={ui} note={note} />
        ))}
        {met ? (
          <>
            <p class="met">
              {met.heading}
              {met.example ? <ExampleMark ui={ui} /> : null}
            </p>
            {met.lines.map((note) => (
              <Note ui={ui} note={note} />
            ))}
            {met.more ? <p>{met.more}</p> : null}
          </>
        ) : null}
        <p class="address" lang="nb">
          <WebAddress url={qr.url} />
        </p>
      </div>
      <div class="qr-box">
        <Qr text={qr.url} label={textsIn(ui.lang).qrCode} kept />
        <p>{qr.label}</p>
      </div>
    </div>
  )
}

function Note({ ui, note: { term, text, example } }: { ui: Ui; note: PosterNote }) {
  return (
    <p>
      <b>{term}:</b> <Unbroken text={text} />
      {example ? <ExampleMark ui={ui} /> : null}
    </p>
  )
}
