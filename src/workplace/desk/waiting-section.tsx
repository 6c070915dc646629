import { Section, Table } from '../../design/index.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import { workPaths } from '../work-paths.ts'
import type { Work } from '../work.ts'
import type { Waiting } from './waiting.ts'

/** What residents wait for an answer to, before anything that waits for nobody. No heading over nothing. */
export function WaitingSection({ work, waiting }: { work: Work; waiting: readonly Waiting[] }) {
  const { waiting: t } = work.t.desk
  if (waiting.length === 0) return null
  return (
    <Section title={t.title} id="venter" close>
      <Table
        caption={t.title}
        head={[t.what, t.when]}
        rows={waiting.map(({ kind, count, due }) => ({
          cells: [<a href={work.ui.href(workPaths[kind])}>{t[kind](count)}</a>, due === null ? t.soon : dueWords(due, work)],
        }))}
      />
    </Section>
  )
}

function dueWords(due: NonNullable<Waiting['due']>, { t: { desk }, lang, today }: Work): string {
  const { late, today: last, first } = desk.waiting
  return (due < today ? late : due === today ? last : first)(fullDate(due, lang))
}
