import type { Day } from '../platform/time/index.ts'

/** Addresses, without the language prefix. Everything that links to a hub takes them from here. */
export const paths = {
  front: '/',
  hubs: '/torg',
  hub: (slug: string, day?: Day) => withDay(`/torg/${slug}`, day),
  history: (slug: string) => `/torg/${slug}/historie`,
  hours: (slug: string) => `/torg/${slug}/apningstider`,
  poster: (slug: string) => `/torg/${slug}/plakat`,
  wall: (slug: string) => `/torg/${slug}/skjerm`,
  calendar: (slug: string) => `/torg/${slug}/kalender`,
  rooms: (slug: string) => `/torg/${slug}/lokaler`,
  news: '/nytt',
  newsFeed: '/nytt/atom',
  hubNewsFeed: (slug: string) => `/torg/${slug}/nytt/atom`,
  newsItem: (slug: string | null, key: string) => (slug === null ? `/nytt/${key}` : `/torg/${slug}/nytt/${key}`),
  provider: (slug: string, day?: Day) => withDay(`/tilbyder/${slug}`, day),
  find: '/finn',
  map: '/kart',
  about: '/om',
  search: '/sok',
  accessibility: '/tilgjengelighet',
  privacy: '/personvern',
  cookies: '/informasjonskapsler',
}

/** A link keeps the day that is looked at. */
export function withDay(path: string, day: Day | undefined): string {
  return day === undefined ? path : `${path}?dato=${day}`
}
