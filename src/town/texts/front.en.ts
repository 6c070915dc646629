import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type * as nb from './front.nb.ts'
import { capital, numberWords } from './number-words.ts'

const number = numberWords(['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'])
const hubs = (count: number) => `${number(count)} ${count === 1 ? 'hub' : 'hubs'}`
const outOf = (some: number, all: number) => `${some === 0 ? 'None' : capital(number(some))} of ${hubs(all)}`

export const front: CatalogueOf<typeof nb.front> = {
  description: (municipality) =>
    `What is open now at the citizens’ hubs in ${municipality}, who you can meet there, and where the nearest one is.`,
  openNow: (open, all) =>
    open === 0 ? 'No hubs are open right now.' : `${outOf(open, all)} ${open === 1 ? 'is' : 'are'} open now. Drop in.`,
  noneKnownOpen: 'We know of no hub that is open right now.',
  someUnknown: (unknown) => `${capital(hubs(unknown))} ${unknown === 1 ? 'has' : 'have'} not announced opening hours.`,
  allExamples: 'The times are examples. No hub has announced the hours of its house.',
  allExamplesBut: (names) =>
    `The times are examples; only ${names} ${names.includes(' and ') ? 'have' : 'has'} announced the hours of the house.`,
  someExamples: (names) => `The times at ${names} are examples and not announced.`,
  inOperation: (open, all) => `${outOf(open, all)} in operation.`,
  boardHeading: 'Now and next at the hubs',
  hub: 'Hub',
  find: 'Find your hub',
  findLead: (north, south) =>
    `From ${north} in the north to ${south} in the south. Type where you live, and we will show you the nearest one.`,
  news: 'News from the hubs',
  noNews: 'Nothing new yet.',
  allNews: 'All news',
  asOfHint: (merged) => `You can see what it was like on another day, for example the day the municipality came into being: ${merged}.`,
  takePart: 'Join in',
  about: 'What is a hub?',
  aboutLead: 'An open place where neighbours, associations and the municipality meet.',
  desk: (name) => `Meet ${name}`,
  deskLead: 'Ask about anything in the municipality. See where and when.',
  book: 'Book an appointment',
  bookLead: 'Meet somebody who knows the matter, near where you live. You need no BankID.',
  propose: 'Propose an activity',
  proposeLead: 'We find room and people together with you.',
  suggest: 'Have your say',
  suggestLead: 'Tell what is missing, what you want or will do.',
  firstAfterMerger: (hub, date) => `First hub to open after the merger: ${hub}, ${date}.`,
  firstAfterMergerPlanned: (hub) => `${hub} will be the first hub to open after the merger.`,
  steps: 'How the hubs take shape',
}

export const board: CatalogueOf<typeof nb.board> = {
  deskHere: (name) => `${name} is here.`,
  nobody: 'Nobody is here now',
  until: (time) => `until ${time}`,
  nearest: (hub) => `Nearest desk: ${hub}`,
  follow: (hub) => `Follow ${hub}`,
  andKnowHours: 'and hear when the opening hours are ready.',
  house: 'The house opens',
  today: 'today',
  tomorrow: 'tomorrow',
}

export const news: CatalogueOf<typeof nb.news> = {
  title: 'News from the hubs',
  published: (when) => `Published ${when}`,
  happens: (day) => `Happens on ${day}`,
  description: 'News from the hubs: what opens, what changes, and what has been decided.',
  feed: 'Subscribe (Atom)',
  back: (hub) => `To ${hub}`,
}
