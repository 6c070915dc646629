import type { TownTexts } from './texts.nb.ts'
import { about, accessibility } from './texts/about.nn.ts'
import { cookies, privacy } from './texts/privacy.nn.ts'
import { date, error } from './texts/error.nn.ts'
import { find, map, search } from './texts/find.nn.ts'
import { activities } from './texts/activities.nn.ts'
import { board, front, news } from './texts/front.nn.ts'
import { hub, list, provider } from './texts/hub.nn.ts'
import { poster, wall } from './texts/paper.nn.ts'

export const nn: TownTexts = {
  example: 'eksempel',
  read: 'Les meir',
  municipality: (name) => `${name} kommune`,
  week: (week) => `veke ${week}`,
  asOf: (date) => `Slik var det ${date}`,
  asOfFuture: (date) => `Slik blir det ${date}, etter det vi veit i dag`,
  toToday: 'Vis i dag',
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
