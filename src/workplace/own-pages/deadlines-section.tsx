import type { RolePlace } from '../../bodies/index.ts'
import { Section, Table } from '../../design/index.ts'
import { show } from '../../platform/content/localized.ts'
import { fullDate } from '../../platform/i18n/index.ts'
import type { Work } from '../work.ts'
import type { Deadline } from './deadlines.ts'

/** What is late or soon due, where its secretary sees it first. No heading over nothing. */
interface DeadlinesProps {
  work: Work
  deadlines: readonly Deadline[]
  /** Whose they are, where the page is of more than one body. */
  of?: Pick<RolePlace, 'slug' | 'name'>
}

export function Deadlines({ work, deadlines, of }: DeadlinesProps) {
  const t = work.t.nouns.body.deadlines
  const title = of === undefined ? t.title : t.titleOf(of.name)
  if (deadlines.length === 0) return null
  return (
    <Section title={title} id={of === undefined ? 'frister' : `frister-${of.slug}`} close>
      <Table
        caption={title}
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
