import type { Child } from '#html/jsx-runtime'
import { ExampleMark } from './example-mark.tsx'
import { fitClass, stepClass, textWidth } from './fit.ts'
import { Document } from './frame/page.tsx'
import { MarkStrip } from './mark-view.tsx'
import { nameInk } from './name-ink.ts'
import { Qr } from './qr.tsx'
import { textsIn } from './texts.ts'
import type { HubChip, Ui } from './ui.ts'
import { WebAddress } from './web-address.tsx'

/** How a sheet is printed: larger letters, black on white, on A3. */
export interface Paper {
  large: boolean
  oneInk: boolean
  a3: boolean
}

/** One thing on a sheet of a week: when, what, and what else there is to know. */
export interface PosterThing {
  when: string
  title: string
  rest: string
  off?: boolean
  example?: boolean
}

export interface PosterOfDay {
  iso: string
  /** «torsdag» */
  day: string
  /** «16. januar» */
  date: string
  things: readonly PosterThing[]
}

interface SheetProps {
  ui: Ui
  title: string
  hub: HubChip
  paper: Paper
  /** Beside the marks: «Uke 3», or when it is. */
  corner: string
  heading: Child
  /** Class of the heading's letters. */
  headingClass: string | undefined
  /** There is little on it: the name may be as large as it is on the hub's own sheet. */
  roomy?: boolean
  example?: boolean
  foot: { invitation: string; lines: readonly string[] }
  qr: { url: string; label: string }
  tools: Child
}

/** A sheet of one activity: its name as large as it can be, and what one must know to come. */
export function ActivityPoster({
  name,
  facts,
  ...sheet
}: Omit<SheetProps, 'heading' | 'headingClass'> & { name: string; facts: readonly { term: string; text: string }[] }) {
  const widest = name.split(/[\s-]+/).toSorted((one, other) => textWidth(other) - textWidth(one))[0] ?? name
  const room = sheet.paper.large ? EM_OF_A_FACT.large : EM_OF_A_FACT.plain
  const height = facts.reduce((sum, { text }) => sum + 1.4 + 1.1 * Math.ceil(textWidth(text) / room), 0)
  return (
    <Sheet {...sheet} heading={name} headingClass={`broken ${fitClass(widest)}${lengthOf(name)}`}>
      <dl class={`activity-facts ${stepClass(height)}`}>
        {facts.map(({ term, text }) => (
          <div>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}

/** Names of many words have smaller letters, so that what one must know keeps its room. */
const lengthOf = ({ length }: string) => (length > 60 ? ' longest' : length > 28 ? ' long' : '')
/** About so many ems of a fact go on one line, at the size its letters have at most. */
const EM_OF_A_FACT = { plain: 18, large: 14 }

/** A sheet of what happens in a week at a hub, day by day; its letters are as large as all of it leaves room for. */
export function ProgrammePoster({
  days,
  empty,
  ...sheet
}: Omit<SheetProps, 'headingClass'> & { days: readonly PosterOfDay[]; empty: string }) {
  const height = days.reduce((sum, { things }) => sum + EM_OF_A_DAY + things.reduce((all, one) => all + linesOf(one) * EM_OF_LINE, 0), 0)
  return (
    <Sheet {...sheet} headingClass={nameInk(sheet.hub.name)} roomy={height <= EM_OF_FEW}>
      {days.length === 0 ? (
        <p class="programme-empty">{empty}</p>
      ) : (
        <ol class={`programme-days ${stepClass(height)}`}>
          {days.map((day) => (
            <li>
              <h2>
                {day.day} <small>{day.date}</small>
              </h2>
              {day.things.map((thing) => (
                <p class={thing.off ? 'off' : undefined}>
                  <b>{thing.when}</b>{' '}
                  <span>
                    <b>{thing.title}</b>
                    {thing.example ? <ExampleMark ui={sheet.ui} /> : null} {thing.rest}
                  </span>
                </p>
              ))}
            </li>
          ))}
        </ol>
      )}
    </Sheet>
  )
}

/** How high the head of a day and a line are in ems, and about how many ems go on a line beside the hour. */
const EM_OF_A_DAY = 2.25
const EM_OF_LINE = 1.25
const EM_OF_A_LINE = 20
/** A week so short leaves room for a name that fills the sheet. */
const EM_OF_FEW = 24
const linesOf = ({ title, rest, example }: PosterThing) =>
  Math.ceil(textWidth(`${title} ${example ? 'eksempel ' : ''}${rest}`) / EM_OF_A_LINE)

function Sheet({
  ui,
  title,
  hub,
  paper,
  corner,
  heading,
  headingClass,
  roomy = false,
  example = false,
  foot,
  qr,
  tools,
  children,
}: SheetProps & { children?: Child }) {
  // A week is said in few letters; when one thing is, in many.
  const tiles = textWidth(corner) > 5 ? 3 : paper.large ? 7 : 5
  const kind = ['poster-page', 'happens', roomy && 'roomy', paper.large && 'large', paper.oneInk && 'one-ink', paper.a3 && 'a3']
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
      <header class="tools">{tools}</header>
      <main id="innhold" class="sheet" data-hub={hub.slug}>
        <div class={`poster-top tiles-${tiles}`}>
          <MarkStrip rule={hub.mark} count={tiles} />
          <p class={`corner ${fitClass(corner)}`}>{corner}</p>
        </div>
        <h1 class={headingClass}>{heading}</h1>
        {example ? (
          <p class="illustrated">
            <ExampleMark ui={ui} />
          </p>
        ) : null}
        {children}
        <div class="poster-foot">
          <div>
            <p class="invitation">{foot.invitation}</p>
            {foot.lines.map((line) => (
              <p>{line}</p>
            ))}
            <p class="address" lang="nb">
              <WebAddress url={qr.url} />
            </p>
          </div>
          <div class="qr-box">
            <Qr text={qr.url} label={textsIn(ui.lang).qrCode} kept />
            <p>{qr.label}</p>
          </div>
        </div>
      </main>
    </Document>
  )
}
