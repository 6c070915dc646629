import type { Audience } from './activity.ts'
import { invites } from './session-words.ts'
import type { Session } from './session.ts'

/** Ages that something may be for. What says no age is for all of them. */
export const AGE_BANDS = ['0-5', '6-12', '13-18', '19-66', '67+'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

const FROM_TO: Record<AgeBand, readonly [number, number]> = {
  '0-5': [0, 5],
  '6-12': [6, 12],
  '13-18': [13, 18],
  '19-66': [19, 66],
  '67+': [67, 200],
}
const OF_AUDIENCE: Record<Exclude<Audience, 'everyone'>, readonly AgeBand[]> = {
  children: ['0-5', '6-12'],
  families: ['0-5', '6-12', '19-66'],
  youth: ['13-18'],
  adults: ['19-66', '67+'],
  seniors: ['67+'],
}

type ForWhom = Pick<Session, 'audience' | 'ageFrom' | 'ageTo'>

/** Ages said outright go before the word for whom it is; null: for all ages. */
export function bandsOf({ audience, ageFrom, ageTo }: ForWhom): readonly AgeBand[] | null {
  if (ageFrom === null && ageTo === null) return audience === 'everyone' ? null : OF_AUDIENCE[audience]
  return AGE_BANDS.filter((band) => (ageFrom ?? 0) <= FROM_TO[band][1] && (ageTo ?? 200) >= FROM_TO[band][0])
}

export interface Inclusion {
  /** Dates that were on, and how many different things they were. */
  dates: number
  activities: number
  free: number
  stepFree: number
  hearingLoop: number
  dropIn: number
  childrenWelcome: number
  culture: number
  intergenerational: number
  residentLed: number
  allAges: number
  ages: Record<AgeBand, number>
  /** By language code, the most spoken first. */
  languages: readonly (readonly [string, number])[]
}

/** Counts dates, not people: what was offered, and to whom. Dates that were called off, or were to be in a closed house, are not counted. */
export function inclusionOf(sessions: readonly Session[], isResidentLed: (session: Session) => boolean): Inclusion {
  const on = sessions.filter(invites)
  const count = (is: (session: Session) => boolean) => on.filter(is).length
  const ofBand = (band: AgeBand) => count((one) => bandsOf(one)?.includes(band) === true)
  const languages = [...new Set(on.flatMap((one) => one.languages))].map(
    (code) => [code, count((one) => one.languages.includes(code))] as const,
  )
  return {
    dates: on.length,
    activities: new Set(on.map(({ key }) => key)).size,
    free: count(({ price }) => price === 0),
    stepFree: count(({ access }) => access.includes('step_free')),
    hearingLoop: count(({ access }) => access.includes('hearing_loop')),
    dropIn: count(({ attend }) => attend === 'drop_in'),
    childrenWelcome: count((one) => one.childrenWelcome),
    culture: count((one) => one.culture || one.kind === 'culture'),
    intergenerational: count((one) => one.intergenerational),
    residentLed: count(isResidentLed),
    allAges: count((one) => bandsOf(one) === null),
    ages: { '0-5': ofBand('0-5'), '6-12': ofBand('6-12'), '13-18': ofBand('13-18'), '19-66': ofBand('19-66'), '67+': ofBand('67+') },
    languages: languages.toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
  }
}

/** Fewer than this are not told as a number, nor as a share. */
export const FEW = 5

/** A whole share in percent; null where so few would tell of single ones. */
export function shareOf(count: number, all: number): number | null {
  return all < FEW || (count > 0 && count < FEW) ? null : Math.round((count / all) * 100)
}
