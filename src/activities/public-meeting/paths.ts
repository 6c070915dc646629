import type { Day } from '../../platform/time/index.ts'

const at = (key: string, occurrence: Day) => `/mote/${key}/${occurrence}`

/** The page of a receipt where one says yes or no to the nominating committee, after the receipt's own address. */
export const COMMITTEE_PAGE = 'valgkomite'

/** Addresses of a meeting as it goes on, without the language prefix. A meeting is one date of an activity. */
export const meetingPaths = {
  live: at,
  ask: (key: string, occurrence: Day) => `${at(key, occurrence)}/sporsmal`,
  support: (key: string, occurrence: Day) => `${at(key, occurrence)}/stotte`,
  committee: (key: string, occurrence: Day) => `${at(key, occurrence)}/valgkomite`,
  screen: (key: string, occurrence: Day) => `${at(key, occurrence)}/lerret`,
  stream: (key: string, occurrence: Day) => `${at(key, occurrence)}/strom`,
  reports: '/mote/atom',
  answer: (token: string) => `/kvittering/${token}/${COMMITTEE_PAGE}`,
}
