import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type * as nb from './error.nb.ts'

export const error: CatalogueOf<typeof nb.error> = {
  notFound: 'This page does not exist',
  notFoundHelp: 'The address may be misspelt, or the page has moved. Search, or choose a hub below.',
  noSuchHub: 'There is no hub at that address.',
  noSuchProvider: 'We know no provider at that address.',
  noSuchNews: 'We could not find this news item.',
  gone: 'This page has been removed',
  badRequest: 'We do not understand the address',
  badRequestHelp: 'Check that the address is right, or start from the front page.',
  notSignedIn: 'You need to sign in',
  notAllowed: 'You do not have access',
  notAllowedHelp: 'Your role does not apply here. Ask whoever grants access in the municipality.',
  tooLarge: 'What you sent is too large',
  tooMany: 'Too many attempts',
  tooManyHelp: 'Wait a little, and try again.',
  conflict: 'Someone changed the same thing',
  conflictHelp: 'Go back, see what is new, and try again.',
  invalid: 'Something needs correcting',
  unavailable: 'Out of service right now',
  unavailableHelp: 'Try again in a minute. What you wrote has not been saved.',
  server: 'Something went wrong on our side',
  serverHelp: 'It is not your fault. Try again. If that does not help, tell us and give the code below.',
  code: (id) => `Code: ${id}`,
  toFront: 'To the front page',
  signIn: 'Sign in',
  help: 'You can also drop in at the nearest desk.',
}

export const date: CatalogueOf<typeof nb.date> = {
  invalid: (text) => `“${text}” is not a date we can show. Type for example 2019-11-20.`,
}
