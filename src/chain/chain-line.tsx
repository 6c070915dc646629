import { Tiles, Timeline, type Filled, type TimelineItem, type Ui } from '../design/index.ts'
import { fullDate } from '../platform/i18n/index.ts'
import type { Day } from '../platform/time/index.ts'
import { isSame, type Holder, type Link, type Thing } from './link.ts'
import { standingOf, type ChainState, type Waiting } from './standing.ts'
import { chainTexts } from './texts.ts'

/** What the chain cannot know: how holders are called, and where things have their pages. */
export interface ChainNames {
  holder(holder: Holder): string
  /** Null where it has no page. */
  href(thing: Thing): string | null
}

interface ChainLineProps {
  ui: Ui
  thing: Thing
  /** All that leads on from it. */
  links: readonly Link[]
  today: Day
  names: ChainNames
  /** What `done` is called of what is asked, and not asked for. */
  done?: string
}

const FILLED: Record<ChainState, Filled> = { received: 1, considered: 2, decided: 3, partly: 3, done: 4, declined: 'refused' }

/** Where it stands, whom it waits for, and what has happened, as a line that is read from the top. */
export function ChainLine({ ui, thing, links, today, names, done = chainTexts(ui.lang).steps.done }: ChainLineProps) {
  const t = chainTexts(ui.lang)
  const { state, waits, days, endedOn } = standingOf(thing, links, today)
  return (
    <>
      <p class="lead stands">
        <Tiles ui={ui} filled={FILLED[state]} />
        <span>
          {state === 'done' ? done : t.states[state]}. {endedOn === null ? t.waited(days) : t.took(days)}
        </span>
      </p>
      {waits.map((waiting) => (
        <p>
          {t.waitsFor(names.holder(waiting.holder))} {deadline(waiting, ui)}
        </p>
      ))}
      <Timeline
        ui={ui}
        items={[
          ...links
            .filter((link) => isTold(link, thing) && !isSaidByItself(link, { thing, links }))
            .map((link) => happened(link, { ui, names, thing, done })),
          ...waits.flatMap((waiting) => ahead(waiting, { ui, names })),
        ]}
      />
    </>
  )
}

/** What was led to is received as it is led to, and what came of an item of an agenda is the next that is said of what stood there: said once. */
const isTold = ({ kind, from }: Link, thing: Thing) =>
  isSame(from, thing) || from.kind === 'suggestion' || (kind !== 'received' && from.kind !== 'agenda_item')

/** What was done because of it ends with the same words as it. */
const isSaidByItself = ({ from, kind, day, reason }: Link, { thing, links }: { thing: Thing; links: readonly Link[] }) =>
  from.kind === 'measure' &&
  links.some((one) => isSame(one.from, thing) && one.kind === kind && one.to === null && one.day === day && one.reason === reason)

function deadline({ due, isOverdue }: Waiting, ui: Ui): string {
  const t = chainTexts(ui.lang)
  if (due === null) return t.noDue
  return isOverdue ? t.overdue(fullDate(due, ui.lang)) : t.due(fullDate(due, ui.lang))
}

type With = Pick<ChainLineProps, 'ui' | 'names'>

/** Those that end it otherwise than was asked: what is said then is why. */
const ENDS_SHORT: readonly Link['kind'][] = ['partly', 'not_done', 'not_taken_up']

function happened(link: Link, { ui, names, thing, done }: With & Required<Pick<ChainLineProps, 'thing' | 'done'>>): TimelineItem {
  const { kind, day, to, from, holder, reason, closedBasis } = link
  const t = chainTexts(ui.lang)
  const said = reason !== null && ENDS_SHORT.includes(kind) ? t.because(reason) : reason
  return {
    date: fullDate(day, ui.lang),
    iso: day,
    state: 'happened',
    // Its own page bears its name already.
    title: isSame(to ?? from, thing) ? kind === 'done' ? done : t.steps[kind] : <Titled link={link} ui={ui} names={names} />,
    body: (
      <>
        {t.with(names.holder(holder))} {closedBasis === null ? said : t.closed(closedBasis)}
      </>
    ),
  }
}

function Titled({ link: { kind, title, to, from }, ui, names }: With & { link: Link }) {
  const href = names.href(to ?? from)
  return (
    <>
      {chainTexts(ui.lang).steps[kind]}: {href === null ? title : <a href={ui.href(href)}>{title}</a>}
    </>
  )
}

/** The dashed way to what was promised. */
function ahead({ holder, due, isOverdue }: Waiting, { ui, names }: With): TimelineItem[] {
  if (due === null) return []
  const title = chainTexts(ui.lang).waitsFor(names.holder(holder))
  return [{ date: fullDate(due, ui.lang), iso: due, state: 'planned', past: isOverdue, title }]
}
