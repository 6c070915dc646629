import { openContest } from '../contest.ts'
import type { Figure } from '../figure.ts'
import type { Place } from '../place.ts'

const PAGES = { front: '/', hub: '/torg/heggedal' }
const ENCODINGS = ['identity', 'gzip', 'br']

/** Anonymous pages that nobody has changed, against bare node:http with the same bytes and headers, by turns. */
export async function keptPages(place: Place): Promise<Figure[]> {
  const contest = await openContest(place)
  const figures: Figure[] = []
  for (const [name, path] of Object.entries(PAGES)) {
    for (const accept of ENCODINGS) figures.push(...(await contest.compare({ name: `${name} page`, path, accept })))
  }
  await contest.leave()
  return figures
}
