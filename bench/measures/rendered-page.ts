import { figure, type Figure } from '../figure.ts'
import type { Place } from '../place.ts'
import { renderCosts } from '../render.ts'
import { kilobytes, ms } from '../statistics.ts'

const PAGES = { front: '/', hub: '/torg/heggedal' }
const REACH_MS = 5

/** The same pages rendered anew at every request. */
export async function renderedPages({ town }: Place): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [name, path] of Object.entries(PAGES)) {
    const costs = await renderCosts([town.db], path)
    figures.push(
      ...costs.map(({ processorMs, p50, p95, queries, bytes }) =>
        figure({
          what: `${name} page, rendered anew (${kilobytes(bytes)}, ${queries} queries): processor time`,
          measured: `${ms(processorMs)}; answered in ${ms(p50)}, p95 ${ms(p95)}`,
          reach: `≤ ${REACH_MS} ms`,
          reached: processorMs <= REACH_MS,
          values: { processorMs, p50, p95, queries, bytes },
        }),
      ),
    )
  }
  return figures
}
