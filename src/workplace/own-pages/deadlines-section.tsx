import { Section, Table } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import type { Work } from '../work.ts'
import type { Deadline } from './deadlines.ts'

/** What is late or soon due, on the page that its secretary opens first. No heading over nothing. */
export function Deadlines({ work, deadlines }: { work: Work; deadlines: readonly Deadline[] }) {
  const t = work.t.nouns.body.deadlines
  if (deadlines.length === 0) return null
  return (
    <Section title={t.title} id="frister" close>
      <Table
        caption={t.title}
        head={[t.what, t.when]}
        rows={deadlines.map(({ title, path, due }) => ({
          cells: [
            <a href={work.ui.href(path)}>{show(title, work.lang).text}</a>,
            (due < work.today ? t.late : due === work.today ? t.today : t.due)(fullDate(due, work.lang)),
          ],
        }))}
      />
    </Section>
  )
}
