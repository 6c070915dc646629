import type { PeopleTexts } from './texts.nb.ts'

export const en: PeopleTexts = {
  roles: {
    municipality_admin: 'Municipality administrator',
    editor: 'Editor',
    hub_manager: 'Hub manager',
    desk_adviser: 'Citizen service adviser',
  },
  everywhere: 'the whole municipality',
  refused: {
    unknown: 'This sign-in has been used, is too old or was begun in another browser. Go to Work and begin again.',
    cancelled: 'You cancelled the sign-in. Go to Work when you want to try again.',
    tooWeak: 'You signed in at a lower security level than Innbyggertorg requires. Begin again and choose a stronger way.',
    issuerDown: 'The sign-in service does not answer. Try again in a while.',
    notTrusted: 'The answer from the sign-in service did not hold, so you are not signed in. Go to Work and begin again.',
    off: (why) => `Signing in is turned off. ${why}.`,
  },
  account: {
    title: 'Your sign-in',
    roles: 'Your roles',
    noRole: 'You have no role yet',
    askFor:
      'You are signed in, but cannot change anything until someone gives you a role. Ask whoever runs Innbyggertorg in the municipality to run this line, with the role and the hub that are yours:',
    where: 'You are signed in here',
    whereLead: 'If you do not recognise one of them, end it.',
    browser: 'Browser',
    since: 'Since',
    used: 'Last used',
    act: 'Act',
    unknownBrowser: 'Unknown browser',
    thisOne: 'This browser',
    end: 'End',
    endWhich: (browser, since) => `${browser}, since ${since}`,
    at: (day, time) => `${day} at ${time}`,
    limits: 'You are signed out after half an hour without a click, and always after eight hours.',
    signOut: 'Sign out',
  },
  signedOut: {
    title: 'You are signed out',
    lead: 'Nobody else can go on where you left.',
    again: 'Sign in again',
    goingOn: 'The sign-in service may still remember you. You are being sent there now, to be signed out there too.',
    goOn: 'Sign out at the sign-in service',
  },
}
