import type { Child } from '#html/jsx-runtime'
import { Fixed, type HoursColumn, type HoursRow, type Ui } from '../../design/index.ts'
import {
  becauseWords,
  hubTexts,
  openingLines,
  paths,
  resolveDays,
  type DayHours,
  type HubPicture,
  type OwnersHours,
  type Reading,
} from '../../hubs/index.ts'
import { show } from '../../platform/content/localized.ts'
import { dayAndMonth } from '../../platform/i18n/index.ts'
import { addDays, type Day } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'
import { capital } from '../texts/number-words.ts'
import { weekdayIn } from './weekday-in.tsx'
import { sharedReason, type CellDraft, type Reason, type RowDraft } from './said-once.ts'

/** A column of the hours table: the house, or somebody met there. */
export interface Owner {
  name: string
  /** The provider's; null for the house. */
  slug: string | null
  hours: OwnersHours
}

/** The house when the hub is in operation, then the front desk, then those who have told their hours. */
export function ownersOf({ hub, house, presences }: HubPicture, houseName: string): Owner[] {
  const own = hub.status === 'open' ? [{ name: houseName, slug: null, hours: house }] : []
  const present = presences.filter((one) => one.state === 'in_service')
  const told = present.filter((one) => one.provider.frontDesk || hasHours(one.hours))
  return [...own, ...told.map(({ provider, hours }) => ({ name: provider.name, slug: provider.slug, hours }))]
}

/** Of the week, announced or as an example. */
export const hasHours = ({ announced, example }: OwnersHours) =>
  [announced, example].some((reading) => reading?.week.some((day) => day.state !== 'not_announced'))

/** Nothing of the week is announced but what differs from it, and there is an example to show instead. */
export const isIllustrated = ({ announced, example }: OwnersHours) =>
  example !== null && announced.week.every(isNotUsual) && example.week.some((day) => day.state !== 'not_announced')

/** Not told, or a closure or an exception: nothing is said by it of an ordinary day. */
const isNotUsual = ({ state, because, isException }: DayHours) =>
  state === 'not_announced' || isException || because?.kind === 'closure' || because?.kind === 'override'

/** `saidAbove`: that all of it is an example is said over the table already. */
export function hoursColumns(ui: Ui, owners: readonly Owner[], saidAbove: boolean): HoursColumn[] {
  return owners.map(({ name, slug, hours }) => ({
    name,
    ...(slug ? { href: ui.href(paths.provider(slug)) } : {}),
    ...(!saidAbove && isIllustrated(hours) ? { untold: <Fixed ui={ui} k="notAnnounced" /> } : {}),
  }))
}

/** A week from its Monday, a row a day. */
export function hoursRows(
  ui: Ui,
  owners: readonly Owner[],
  { monday, today, live }: { monday: Day; today: Day; live: boolean },
): HoursRow[] {
  const week = (reading: Reading | null) => (reading ? resolveDays(reading.rules, monday, addDays(monday, 6)) : [])
  const columns = owners.map(({ hours }) => ({
    announced: week(hours.announced),
    example: week(hours.example),
    illustrated: isIllustrated(hours),
  }))
  const drafts = Array.from({ length: 7 }, (_, k): RowDraft => {
    const day = addDays(monday, k)
    return {
      day: weekdayIn(ui, day),
      date: dayAndMonth(day, ui.lang),
      iso: day,
      today: live && day === today,
      asked: !live && day === today,
      cells: columns.map(({ announced, example, illustrated }) =>
        illustrated ? cellAmongExamples(ui, announced[k], example[k]) : cellOf(ui, announced[k], example[k]),
      ),
    }
  })
  return drafts.map((row, k) => rowOf(row, drafts[k - 1]))
}

/** What all say stands once, with the day: at length on the first of the days, in a word on the others. */
function rowOf({ cells, ...row }: RowDraft, dayBefore: RowDraft | undefined): HoursRow {
  const shared = sharedReason({ ...row, cells })
  const isGoingOn = shared !== null && dayBefore !== undefined && sharedReason(dayBefore)?.words === shared.words
  return {
    ...row,
    ...(shared === null ? {} : { note: isGoingOn ? shared.short : shared.words }),
    cells: cells.map(({ reason, ...cell }) => (reason === undefined || isSaid(reason, shared) ? cell : { ...cell, lines: [reason.words] })),
  }
}

const isSaid = (reason: Reason, shared: Reason | null) =>
  shared !== null && (reason.words === shared.words || (reason.redDay !== undefined && reason.redDay === shared.words))

/** In a column of examples what differs from them is announced, and says so. */
function cellAmongExamples(ui: Ui, said: DayHours | undefined, illustrated: DayHours | undefined): CellDraft {
  if (said === undefined || said.state === 'not_announced') return plainCell(ui, illustrated)
  const cell = cellOf(ui, said, illustrated)
  return said.state === 'open' && cell.note === undefined ? { ...cell, note: townTexts(ui.lang).hub.announced } : cell
}

/** In a column that is an example from its head down. */
const plainCell = (ui: Ui, day: DayHours | undefined): CellDraft =>
  day
    ? { lines: linesOf(ui, day), state: day.state === 'not_announced' ? 'unknown' : day.state, ...reasonOf(ui, day), ...noteOf(ui, day) }
    : { lines: [], state: 'unknown' }

/** What is announced; beside «ikke kunngjort» the example, if there is one. */
function cellOf(ui: Ui, said: DayHours | undefined, illustrated: DayHours | undefined): CellDraft {
  if (!said) return { lines: [], state: 'unknown' }
  if (said.state !== 'not_announced') return { lines: linesOf(ui, said), state: said.state, ...reasonOf(ui, said), ...noteOf(ui, said) }
  const reason = reasonOf(ui, said)
  const lines = reason.reason === undefined ? exampleLines : linesOf
  const example = illustrated && illustrated.state !== 'not_announced' ? { example: lines(ui, illustrated) } : {}
  return { lines: [<Fixed ui={ui} k="notAnnounced" />], state: 'unknown', ...example, ...reason }
}

const exampleLines = (ui: Ui, day: DayHours): readonly Child[] => {
  const { reason } = reasonOf(ui, day)
  return reason === undefined ? linesOf(ui, day) : [reason.words]
}

function linesOf(ui: Ui, day: DayHours): Child[] {
  if (day.state === 'not_announced') return [<Fixed ui={ui} k="notAnnounced" />]
  if (day.state === 'closed') return [<Fixed ui={ui} k="closed" />]
  return openingLines(day.openings, ui.lang)
}

function reasonOf(ui: Ui, { day, state, because }: DayHours): Pick<CellDraft, 'reason'> {
  if (state === 'open' || because === null || because.kind === 'weekly') return {}
  if (because.kind === 'untold_holiday') {
    const name = show(because.name, ui.lang).text
    return { reason: { words: name, short: name } }
  }
  const words = becauseWords(because, ui.lang, day)
  if (because.kind === 'holiday') return { reason: { words, short: words, redDay: show(because.name, ui.lang).text } }
  return { reason: { words, short: because.kind === 'closure' ? show(because.reason, ui.lang).text : words } }
}

function noteOf(ui: Ui, day: DayHours): { note?: string } {
  if (day.state !== 'open') return {}
  const noted = day.openings.find((opening) => opening.note)
  const note = noted?.note ?? day.title
  if (!note) return {}
  const { text } = show(note, ui.lang)
  // Who may come in without staff is told of that time alone.
  const mode = hubTexts(ui.lang).mode.self_service
  return { note: noted?.mode === 'self_service' ? `${capital(mode)}: ${text}` : text }
}
