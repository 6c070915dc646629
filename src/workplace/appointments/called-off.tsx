import { topicWords, whyOffTexts, type CalledOffLine } from '../../appointments/index.ts'
import { Table } from '../../design/index.ts'
import { spanWords } from '../../resources/index.ts'
import type { Work } from '../work.ts'

/** What was called off that day, so that nobody sits and waits. Whose it was is not said: they are not coming. */
export function CalledOff({ work, lines }: { work: Work; lines: readonly CalledOffLine[] }) {
  const { lang } = work
  const { agenda: t } = work.t
  if (lines.length === 0) return null
  const cellsOf = (line: CalledOffLine) => [
    spanWords(line, lang),
    topicWords(line, lang),
    line.why === null ? t.off.notSaid : whyOffTexts(lang).answers[line.why],
  ]
  return <Table caption={t.off.title} head={[t.when, t.about, t.off.why]} rows={lines.map((line) => ({ cells: cellsOf(line) }))} />
}
