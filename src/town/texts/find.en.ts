import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type * as nb from './find.nb.ts'

export const find: CatalogueOf<typeof nb.find> = {
  title: 'Find your hub',
  result: (place, hub) => `${place} belongs to ${hub}`,
  nearest: (hub) => `Nearest to you: ${hub}`,
  others: (hub) => `The next nearest, reckoned from ${hub}`,
  away: (km) => `about ${km} km as the crow flies`,
  openNearest: (hub, km, from) => `${hub} is open now, about ${km} km from ${from} as the crow flies.`,
  farAway: (hub, km) => `You are far away. The nearest hub is ${hub}, about ${km} km from here.`,
  unknown: (text) => `We did not find “${text}”.`,
  unknownHelp: 'Type a place name or a four-digit postcode, for example 3484 or Holmsbu. You can also choose from the list.',
  outside: (code) => `${code} is outside the municipality, as far as we know.`,
  empty: 'Type a place or a postcode.',
  several: 'Did you mean one of these places?',
  local: 'Which hub is nearest is worked out roughly. The municipality can correct it.',
}

export const map: CatalogueOf<typeof nb.map> = {
  title: 'Map of the hubs',
  description: 'A schematic map of the hubs, with a list beside it.',
  list: 'The hubs from north to south',
}

export const search: CatalogueOf<typeof nb.search> = {
  title: 'Search',
  description: 'Search hubs, services, places and news.',
  none: (q) => `No results for “${q}”.`,
  tooLong: (most) => `What you search for can have at most ${most} characters.`,
  noSuchPart: 'There is no such part of the answers.',
  didYouMean: 'Did you mean',
  tips: 'Try another word, or fewer words. You can search for a place, a postcode, a service or an old name.',
  ask: (name, q) => `Ask ${name} about “${q}”`,
  askText: 'Get help with municipal forms and questions, and be shown to the right person. Write what you wonder about, and get an answer.',
  count: (n) => (n === 1 ? 'One result' : `${n} results`),
  part: (from, to, total) => `Hits ${from}–${to}${total === null ? '' : ` of ${total}`}`,
  start: 'Type for example “bibliotek”, “3484” or “servicetorget”.',
  kinds: {
    activity: 'What is on',
    open_loan: 'What is on',
    room: 'Room',
    hub: 'Hub',
    provider: 'Provider',
    place: 'Place',
    postcode: 'Postcode',
    news: 'News',
    offer: 'Help',
    service: 'Topic',
    body: 'Local democracy',
    hearing: 'Hearing',
    referral: 'Sent to the politicians',
    suggestion: 'Suggestion',
    body_meeting: 'Meeting',
    political_case: 'Political case',
    facility: 'In the house',
    closure: 'Closed',
    milestone: 'Event',
    page: 'Page',
    own_page: 'Page',
  },
  more: 'More results',
}
