import type { CatalogueOf } from '../platform/i18n/index.ts'
import { about, accessibility } from './texts/about.nb.ts'
import { cookies, privacy } from './texts/privacy.nb.ts'
import { date, error } from './texts/error.nb.ts'
import { find, map, search } from './texts/find.nb.ts'
import { activities } from './texts/activities.nb.ts'
import { board, front, news } from './texts/front.nb.ts'
import { hub, list, provider } from './texts/hub.nb.ts'
import { poster, wall } from './texts/paper.nb.ts'

export const nb = {
  example: 'eksempel',
  read: 'Les mer',
  municipality: (name: string) => `${name} kommune`,
  week: (week: number) => `uke ${week}`,
  asOf: (date: string) => `Slik var det ${date}`,
  asOfFuture: (date: string) => `Slik blir det ${date}, etter det vi vet i dag`,
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

export type TownTexts = CatalogueOf<typeof nb>
