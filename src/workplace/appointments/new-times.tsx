import { topicWords, whenWords, type AgendaLine, type CaseworkerOnDay } from '../../appointments/index.ts'
import { Section, Table, type TableRow } from '../../design/index.ts'
import type { Act } from '../../people/index.ts'
import { instantToWall, type Day } from '../../platform/time/index.ts'
import { Lines } from '../lines.tsx'
import type { Work } from '../work.ts'
import { workPaths } from '../work-paths.ts'
import { nameOf } from './agenda-names.ts'
import { MetForm } from './met-form.tsx'
import { interpretedWords } from './why-words.ts'

/** As many as one goes through at once. */
export const MOST_NEW = 12

interface NewTimesProps {
  work: Work
  caseworker: CaseworkerOnDay
  /** The day whose page it is. */
  day: Day
  /** The first of them, and how many there are in all. */
  lines: readonly AgendaLine[]
  count: number
  acts: ReadonlyMap<string, Act>
}

/** What has been booked and nobody has said yes to, whatever day it is on: what is needed stands beside the button. */
export function NewTimes({ lines, count, ...props }: NewTimesProps) {
  const { agenda: t } = props.work.t
  if (lines.length === 0) return null
  return (
    <Section title={t.fresh.title(count)} id="nye" close>
      <p>{t.fresh.lead}</p>
      <Table caption={t.fresh.title(count)} head={[t.when, t.who, t.about, t.fresh.head]} rows={lines.map((line) => rowOf(line, props))} />
      {count > lines.length ? <p>{t.fresh.more(count - lines.length)}</p> : null}
    </Section>
  )
}

function rowOf(line: AgendaLine, { work, caseworker, day, acts }: Omit<NewTimesProps, 'lines' | 'count'>): TableRow {
  const { ui, lang, hubs } = work
  const { agenda: t } = work.t
  const name = nameOf(acts.get(line.actId), work)
  const own = instantToWall(line.start).day
  const where = line.mode === 'hub' ? (hubs.find(({ slug }) => slug === line.hub)?.short ?? line.hub) : work.t.nouns.service.ways[line.mode]
  return {
    cells: [
      <Lines
        lines={[<a href={`${ui.href(workPaths.caseworker(caseworker.key))}?dag=${own}`}>{capital(whenWords(line, lang))}</a>, where]}
      />,
      <Lines
        lines={[
          name,
          <a href={ui.href(workPaths.otherTime(caseworker.key, line.id))}>
            {t.other.title}
            <span class="ds-sr-only">{`, ${name}`}</span>
          </a>,
        ]}
      />,
      <Lines lines={[topicWords(line, lang), line.people === 1 ? null : t.comes(line.people), interpretedWords(line, work)]} />,
      <MetForm work={work} caseworker={caseworker} line={line} name={name} day={day} />,
    ],
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
