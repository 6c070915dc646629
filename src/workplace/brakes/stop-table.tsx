import { Button, Form, Table } from '../../design/index.ts'
import type { Stop } from '../../platform/brakes/index.ts'
import { whenWords } from '../history/change-words.ts'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'

export interface StopLine extends Stop {
  isOver: boolean
}

const SHORT = 8

/** Who is stopped, by the pseudonym alone. */
export function StopTable({ work, stops }: { work: Work; stops: readonly StopLine[] }) {
  const { brakes: b } = work.t
  const whats: Readonly<Record<string, string>> = b.whats
  const reasons: Readonly<Record<string, string>> = b.reasons
  return (
    <Table
      caption={b.stops}
      head={[b.who, b.what, b.because, b.since, b.until, b.act]}
      rows={stops.map((stop) => ({
        cells: [
          <code>{stop.key.slice(0, SHORT)}</code>,
          whats[stop.what] ?? stop.what,
          stop.because.map((reason) => reasons[reason] ?? reason).join('. '),
          whenWords(stop.since, work),
          stop.isOver ? b.over : stop.releasedAt === null ? whenWords(stop.endsAt, work) : b.freed,
          stop.isOver ? '' : <Release work={work} stop={stop} />,
        ],
      }))}
    />
  )
}

function Release({ work, stop }: { work: Work; stop: StopLine }) {
  const b = work.t.brakes
  const code = stop.key.slice(0, SHORT)
  const isFree = stop.releasedAt !== null
  return (
    <Form
      action={work.ui.href(`${workPaths.brakes}/stanset/${stop.key}`)}
      label={isFree ? b.stopOne(code) : b.releaseOne(code)}
      hidden={{ valg: isFree ? 'stans' : 'slipp' }}
    >
      <Button weight="secondary">{isFree ? b.free.stans : b.free.slipp}</Button>
    </Form>
  )
}
