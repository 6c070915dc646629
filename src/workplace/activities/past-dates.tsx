import { presentAt, type DateFigures } from '../../activities/index.ts'
import { Section, Table } from '../../design/index.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { AttendeesLink, maySee } from '../sign-ups/attendees-link.tsx'
import type { Opened } from './activity-target.ts'

/** The dates that have been, each with how many came: the day after is when most hosts have counted. */
export function PastDates({ opened, past }: { opened: Opened; past: readonly DateFigures[] }) {
  const { work } = opened
  const { activities: a, signUps } = work.t
  if (past.length === 0 || !maySee(work)) return null
  return (
    <Section title={a.past} id="har-vaert" close>
      <Table
        caption={a.past}
        head={[a.date, signUps.list.countLink, work.t.desk.acts]}
        rows={past.map((one) => {
          const [present, name] = [presentAt(one), fullDate(one.day, work.lang)]
          return {
            cells: [
              name.charAt(0).toUpperCase() + name.slice(1),
              present === null ? signUps.list.uncounted : signUps.list.present(present),
              <AttendeesLink opened={opened} date={one} name={name} />,
            ],
          }
        })}
      />
    </Section>
  )
}
