import { figure, type Figure } from '../figure.ts'
import { HUBS, makeFiftyHubs } from '../fifty-hubs.ts'
import type { Place } from '../place.ts'
import { renderCosts, type Cost } from '../render.ts'
import { ms } from '../statistics.ts'

const PATH = '/torg/heggedal'
const YEARS = 20
const REACH = 1.5

/** The hub page as the town grows: first in hubs, then in years, then both. Rendered anew each time. */
export async function growth(place: Place): Promise<Figure[]> {
  const [oneYear, manyYears] = [await place.database('bench_one_year'), await place.database('bench_many_years')]
  await makeFiftyHubs(oneYear, 1)
  await makeFiftyHubs(manyYears, YEARS)
  const [town, wide, long] = await renderCosts([place.town.db, oneYear.db, manyYears.db], PATH)
  if (!town || !wide || !long) throw new Error('a town was not measured')
  return [
    compare(`hub page, ${HUBS} hubs with ${YEARS} years of hours, closures and news`, long, { name: 'the town of eight', cost: town }),
    compare(`of which years: ${YEARS} years, ${HUBS} hubs`, long, { name: `one year, ${HUBS} hubs`, cost: wide }),
    { ...compare(`of which hubs: ${HUBS} hubs, one year`, wide, { name: 'the town of eight', cost: town }), reach: '', reached: null },
  ]
}

function compare(what: string, cost: Cost, than: { name: string; cost: Cost }): Figure {
  const ratio = cost.p50 / than.cost.p50
  const words = ({ p50, processorMs, queries }: Cost) => `${ms(p50)} (processor ${ms(processorMs)}, ${queries} queries)`
  return figure({
    what,
    ratio,
    measured: words(cost),
    yardstick: `${than.name}: ${words(than.cost)}`,
    reach: `≤ ${REACH} ×`,
    reached: ratio <= REACH,
    values: { p50: cost.p50, processorMs: cost.processorMs, yardstickP50: than.cost.p50, yardstickProcessorMs: than.cost.processorMs },
  })
}
