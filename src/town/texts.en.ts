import type { TownTexts } from './texts.nb.ts'
import { about, accessibility } from './texts/about.en.ts'
import { cookies, privacy } from './texts/privacy.en.ts'
import { date, error } from './texts/error.en.ts'
import { find, map, search } from './texts/find.en.ts'
import { activities } from './texts/activities.en.ts'
import { board, front, news } from './texts/front.en.ts'
import { hub, list, provider } from './texts/hub.en.ts'
import { poster, wall } from './texts/paper.en.ts'

export const en: TownTexts = {
  example: 'example',
  read: 'Read more',
  municipality: (name) => `${name} municipality`,
  week: (week) => `week ${week}`,
  asOf: (date) => `As it was on ${date}`,
  asOfFuture: (date) => `As it will be on ${date}, as far as we know today`,
  toToday: 'Show today',
  activities,
  front,
  board,
  hub,
  list,
  provider,
  find,
  map,
  about,
  search,
  news,
  poster,
  wall,
  accessibility,
  privacy,
  cookies,
  error,
  date,
}
