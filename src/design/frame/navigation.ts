import type { textsIn } from '../texts.ts'

type T = ReturnType<typeof textsIn>

/** What the header leads to, in order. `current` on a page names one of these keys. */
export const MAIN_MENU = [
  { key: 'activities', path: '/aktiviteter', text: (t: T) => t.activities },
  { key: 'times', path: '/timer', text: (t: T) => t.times },
  { key: 'suggestions', path: '/innspill', text: (t: T) => t.suggestions },
  { key: 'hubs', path: '/torg', text: (t: T) => t.hubs },
  { key: 'map', path: '/kart', text: (t: T) => t.map },
  { key: 'about', path: '/om', text: (t: T) => t.about },
  { key: 'search', path: '/sok', text: (t: T) => t.search },
] as const

/** On a phone these are left to the front page, the page of all hubs and the foot, which have them too: the menu is two lines of three. */
export const WHERE_ROOM: readonly MenuKey[] = ['map', 'about']

export type MenuKey = (typeof MAIN_MENU)[number]['key']

/** The pages a public site owes its visitors. */
export const DUTIES = [
  { path: '/min-side', text: (t: T) => t.mine },
  { path: '/om', text: (t: T) => t.about },
  { path: '/tilgjengelighet', text: (t: T) => t.accessibility },
  { path: '/personvern', text: (t: T) => t.privacy },
  { path: '/informasjonskapsler', text: (t: T) => t.cookies },
  { path: '/apne-data', text: (t: T) => t.openData },
  { path: '/arbeid', text: (t: T) => t.staff },
] as const
