import { ExampleMark, HoursTable, type HoursRow, type Ui } from '../../design/index.ts'
import type { TownPicture } from '../../hubs/index.ts'
import { isoWeek, type Day } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'
import { hoursColumns, hoursRows, isIllustrated, type Owner } from './hours-rows.tsx'

/** As many as stand side by side; where there are more, they are shared out among tables. */
const COLUMNS = 6

interface WeekTableProps {
  ui: Ui
  owners: readonly Owner[]
  /** The first of the seven days. */
  monday: Day
  /** Where they are no week of the calendar. */
  caption?: string
  picture: Pick<TownPicture, 'day' | 'live'>
}

/** A week of everybody's hours. Where all of it is an example, that is said once, above; a note of several days once, under. */
export function WeekTable({ ui, owners, monday, picture, caption }: WeekTableProps) {
  const t = townTexts(ui.lang).hub
  const allMadeUp = owners.every(({ hours }) => isIllustrated(hours))
  return (
    <>
      {allMadeUp ? (
        <p class="made-up-note">
          <ExampleMark ui={ui} /> {t.exampleHours}
        </p>
      ) : null}
      {sharedOut(owners).map((some) => {
        const rows = hoursRows(ui, some, { monday, today: picture.day, live: picture.live })
        const notes = notesOfSeveralDays(rows)
        return (
          <>
            <HoursTable
              ui={ui}
              caption={caption ?? t.hoursWeek(isoWeek(monday).week)}
              columns={hoursColumns(ui, some, allMadeUp)}
              rows={rows.map((row) => withoutNotes(row, notes))}
            />
            {notes.map(({ column, note }) => (
              <p class="hours-note">
                <b>{some[column]?.name}.</b> {note}
              </p>
            ))}
          </>
        )
      })}
    </>
  )
}

function sharedOut(owners: readonly Owner[]): (readonly Owner[])[] {
  const tables = Math.ceil(owners.length / COLUMNS)
  const size = Math.ceil(owners.length / tables)
  return Array.from({ length: tables }, (_, k) => owners.slice(k * size, (k + 1) * size))
}

interface ColumnNote {
  column: number
  note: string
}

/** What would else stand in nearly every row. */
function notesOfSeveralDays(rows: readonly HoursRow[]): ColumnNote[] {
  const said = rows.flatMap(({ cells }) => cells.flatMap(({ note }, column) => (note === undefined ? [] : [{ column, note }])))
  const same = (one: ColumnNote) => said.filter(({ column, note }) => column === one.column && note === one.note)
  return said.filter((one) => same(one).length > 1 && same(one)[0] === one)
}

const withoutNotes = (row: HoursRow, notes: readonly ColumnNote[]): HoursRow => ({
  ...row,
  cells: row.cells.map(({ note, ...cell }, column) =>
    note === undefined || notes.some((one) => one.column === column && one.note === note) ? cell : { ...cell, note },
  ),
})
