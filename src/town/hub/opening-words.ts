import { hubTexts, type HubPicture } from '../../hubs/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { impreciseDate, impreciseWithin } from '../../platform/i18n/index.ts'
import { mayHaveCome, precisionOf, type Day } from '../../platform/time/index.ts'
import { townTexts } from '../texts.ts'

/**
 * Before a hub is surely open: «Planlagt.» and «Torget åpner i 2021.» A plan gone by is no promise any more, and what
 * happened on some day of these is no plan (decision 015).
 */
export function openingSaid(hub: HubPicture, day: Day, lang: Language): { short: string; rest: string } {
  const t = hubTexts(lang).opening
  const { opening } = hub.hub
  if (opening && isOpeningSometime(hub, day)) return { short: t.sometime(impreciseWithin(opening, lang)), rest: t.dayUnknown }
  return { short: townTexts(lang).hub.planned, rest: openingWords(hub, day, lang) }
}

/** «Torget åpner i 2021.», «Planen var 2020. Når torget åpner, er ikke kunngjort.» */
export function openingWords(hub: HubPicture, day: Day, lang: Language): string {
  const t = hubTexts(lang).opening
  const { opening } = hub.hub
  if (!opening) return `${t.notSet}.`
  if (isPlanGoneBy(hub, day)) return `${t.planWas(impreciseWithin(opening, lang))} ${t.notSet}.`
  if (precisionOf(opening) === 'day') return `${t.plannedForDay(impreciseDate(opening, lang))}.`
  const opens = `${t.plannedFor(impreciseWithin(opening, lang))}.`
  return isOpeningSometime(hub, day) ? `${opens} ${t.dayUnknown}` : opens
}

/** «Etter planen åpner torget igjen i 2028.»: what is planned for a hub that is closed down; null when nothing is. */
export function reopeningWords(hub: HubPicture, day: Day, lang: Language): string | null {
  const closed = hub.hub.milestones.findLast(({ kind, state }) => kind === 'closing' && state === 'actual')
  const plans = hub.hub.milestones.filter(({ kind, state, latest }) => kind === 'opening' && state === 'planned' && latest >= day)
  const plan = plans.findLast(({ latest }) => closed === undefined || latest >= closed.latest)
  return plan ? hubTexts(lang).opening.reopens(impreciseWithin(plan, lang), precisionOf(plan) === 'day') : null
}

/** How a hub stands on a day, as it is counted: one that opened on some day of these is neither planned nor surely open (decision 015). */
export const standingOf = (hub: HubPicture, day: Day) =>
  hub.hub.status === 'planned' && isOpeningSometime(hub, day) ? 'opening' : hub.hub.status

/** It was to open before the day, and nobody has said that it did. */
export const isPlanGoneBy = ({ hub: { opening } }: HubPicture, day: Day) => opening?.state === 'planned' && opening.latest < day

/** It opened on a day of these, which one is not known. */
export const isOpeningSometime = ({ hub: { opening } }: HubPicture, day: Day) => opening?.state === 'actual' && mayHaveCome(opening, day)
