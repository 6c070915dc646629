import type { Missing } from '../../hubs/edit/index.ts'
import type { WorkTexts } from '../texts.ts'

export interface Lack {
  /** Where it is mended, after the hub's own address. */
  path: string
  words: string
}

/** What somebody should see to, each with the page where it is done. */
export function lacksOf({ hours, facilities, milestones, address, phone }: Missing, { lacks: t }: WorkTexts['desk']): Lack[] {
  return [
    ...hours.map((who) => ({ path: '/tider', words: who === null ? t.house : t.hours(who) })),
    ...(facilities.length === 0 ? [] : [{ path: '/tilgjengelighet', words: t.facilities(facilities.length) }]),
    ...milestones.map((title) => ({ path: '/hendelser', words: t.milestone(title) })),
    ...(address ? [{ path: '/adresse', words: t.address }] : []),
    ...(phone ? [{ path: '/kontakt', words: t.phone }] : []),
  ]
}
