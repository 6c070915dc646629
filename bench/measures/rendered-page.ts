import { figure, type Figure } from '../figure.ts'
import type { Place } from '../place.ts'
import { renderCosts, type Asking, type Cost } from '../render.ts'
import { kilobytes, ms } from '../statistics.ts'

/** What a page may cost that is rendered anew with the town in mind. Of the first after a change nothing is asked; it is shown. */
const PAGES = [
  { name: 'front', path: '/', reachMs: 15 },
  { name: 'hub', path: '/torg/heggedal', reachMs: 5 },
]

const WHEN: { words: string; asking: Asking }[] = [
  { words: 'rendered anew', asking: {} },
  { words: 'the first after a news item', asking: { after: 'news' } },
  { words: 'the first after a change of hours', asking: { after: 'opening_period' } },
  { words: 'the first when nothing is known', asking: { after: 'anything' } },
]

/** The same pages rendered anew at every request: with what is remembered of the town, and without. */
export async function renderedPages({ town }: Place): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const { name, path, reachMs } of PAGES) {
    for (const { words, asking } of WHEN) {
      const costs = await renderCosts([town.db], path, asking)
      const reach = asking.after === undefined ? reachMs : null
      figures.push(...costs.map((cost) => costFigure(`${name} page, ${words}`, cost, reach)))
    }
  }
  return figures
}

function costFigure(page: string, { processorMs, p50, p95, queries, bytes }: Cost, reachMs: number | null): Figure {
  return figure({
    what: `${page} (${kilobytes(bytes)}, ${queries} queries): processor time`,
    measured: `${ms(processorMs)}; answered in ${ms(p50)}, p95 ${ms(p95)}`,
    ...(reachMs === null ? {} : { reach: `≤ ${reachMs} ms`, reached: processorMs <= reachMs }),
    values: { processorMs, p50, p95, queries, bytes },
  })
}
