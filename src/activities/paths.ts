/** Addresses, without the language prefix. */
export const activityPaths = {
  list: '/aktiviteter',
  listFeed: '/aktiviteter/atom',
  listMonth: '/aktiviteter/maned',
  listCalendar: '/aktiviteter/kalender',
  activity: (key: string) => `/aktiviteter/${key}`,
  activityCalendar: (key: string) => `/aktiviteter/${key}/kalender`,
  activityPoster: (key: string) => `/aktiviteter/${key}/plakat`,
  programmePoster: (hub: string) => `/torg/${hub}/program/plakat`,
  month: (hub: string) => `/torg/${hub}/program/maned`,
  programme: (hub: string) => `/torg/${hub}/program`,
}
