import type { Day } from '../../platform/time/index.ts'

const on = (day: Day | undefined) => (day === undefined ? '' : `?dato=${day}`)

/** Addresses, without the language prefix. */
export const askedPaths = {
  all: '/du-spurte',
  allOn: (day: Day | undefined) => `/du-spurte${on(day)}`,
  hub: (slug: string) => `/torg/${slug}/du-spurte`,
  hubOn: (slug: string, day: Day | undefined) => `/torg/${slug}/du-spurte${on(day)}`,
  wall: (slug: string) => `/torg/${slug}/du-spurte/skjerm`,
}
