/** Addresses, without the language prefix. */
export const activityPaths = {
  list: '/aktiviteter',
  listFeed: '/aktiviteter/atom',
  listCalendar: '/aktiviteter/kalender',
  activity: (key: string) => `/aktiviteter/${key}`,
  activityCalendar: (key: string) => `/aktiviteter/${key}/kalender`,
  programme: (hub: string) => `/torg/${hub}/program`,
}
