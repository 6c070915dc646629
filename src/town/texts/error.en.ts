import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type * as nb from './error.nb.ts'

export const error: CatalogueOf<typeof nb.error> = {
  faults: {
    'not-found': { title: 'This page does not exist', help: 'Search, or choose a hub below.' },
    gone: { title: 'This page has been removed', help: 'Search, or choose a hub below.' },
    'bad-request': { title: 'We do not understand this', help: 'Look over the address, or start again from here.' },
    'not-signed-in': { title: 'You need to sign in', help: 'The page is for those who work here.' },
    'not-allowed': { title: 'You do not have access', help: 'Ask whoever grants access in the municipality.' },
    'method-not-allowed': {
      title: 'No page here',
      help: 'The address does not answer this. Start on the page you came from, or go on from here.',
    },
    conflict: { title: 'It cannot be done now', help: 'Go back and see how it stands. It may have changed since you opened the page.' },
    invalid: { title: 'Something needs correcting', help: 'Go back and look over what you wrote.' },
    'too-large': { title: 'That was too much', help: 'Go back, shorten what you wrote, and send it again.' },
    'too-long': {
      title: 'The address is too long',
      help: 'Perhaps more than the address was pasted in. Search, or start again from here.',
    },
    'unsupported-type': { title: 'It arrived in the wrong form', help: 'Load the page with the form again, and send it from there.' },
    'too-many': { title: 'Too many attempts', help: 'Is it urgent? Ring, or ask at a desk, and we will help you.' },
    'wrong-origin': { title: 'It came from somewhere else', help: 'Nothing has been saved.' },
    unavailable: { title: 'Out of service right now', help: 'Try again in a minute. What you wrote has not been saved.' },
    internal: {
      title: 'Something went wrong on our side',
      help: 'Try again in a little while. If that does not help, tell us and give the code at the bottom.',
    },
  },
  noSuchHub: 'There is no hub at that address.',
  noSuchProvider: 'We know no provider at that address.',
  noSuchNews: 'We could not find this news item.',
  noSuchNewsPage: 'News from the hubs is a single page.',
  onward: 'Where to go next',
  again: 'Try again',
  againLead: 'Open the same page once more.',
  toFront: 'To the front page',
  toFrontLead: 'What is open at the hubs now.',
  toHubs: 'All hubs',
  toHubsLead: 'See whom you meet at each hub.',
  toWork: 'Work',
  toWorkLead: 'The hubs you can edit.',
  signIn: 'Sign in',
  signInLead: 'You come back here afterwards.',
  person: 'Talk to somebody',
  personLead: 'Find the nearest desk, and when it is staffed.',
  call: (phone) => `Call ${phone}`,
  callLead: 'Citizen service answers.',
  code: (id) => `Code: ${id}`,
  codeLead: 'Give the code if you ask for help, and we can find out what happened.',
}

export const date: CatalogueOf<typeof nb.date> = {
  title: 'See another day',
  invalid: (text) => `“${text}” is not a date we can show. Type for example 21.11.2019 or 21 November 2019.`,
}
