import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type * as nb from './about.nb.ts'
import { capital, numberWords } from './number-words.ts'

const number = numberWords(['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'])

export const about: CatalogueOf<typeof nb.about> = {
  title: 'What is a hub?',
  description: 'The citizens’ hubs (innbyggertorg) explained in plain words.',
  lead: 'A hub (citizen square, innbyggertorg in Norwegian) is an open house near where you live. You need no appointment and no reason to come in.',
  meet: 'You meet people. The hub is for all ages and for everyone who lives here. Residents, associations, businesses and the municipality make what happens, together.',
  help: (desk) =>
    `You get help. ${desk}, the municipality’s front desk, answers questions and shows you to the right person. You can arrange to see a caseworker near you.`,
  decide:
    'You have more of a say. The hub is the place for public meetings and local committees, where matters from the neighbourhood can be taken on to the municipal council.',
  start: 'You can start something yourself. Would you like to run an activity, or is there something you miss? Tell us at the hub.',
  where: 'Where are the hubs?',
  noHubs: 'No hub has been entered yet.',
  whereText: (count, names) => `${capital(number(count))} ${count === 1 ? 'place' : 'places'}: ${names}.`,
  history: 'How did they come about?',
  historyText: (former, name, date) =>
    `${former} became ${name} on ${date}. The new municipality is large, and the hubs make the distance shorter.`,
  running: (names) => `These hubs are in operation: ${names}.`,
  allRunning: 'All of them are in operation.',
  planned: (names) => `These are planned: ${names}.`,
  opening: (names) => `Here the opening day is not known: ${names}.`,
  desk: (name) => `What does ${name} do?`,
  committee: 'What is a local community committee?',
  committeeText:
    'A local community committee (lokalsamfunnsutvalg) raises matters that concern the neighbourhood, and is heard before the municipality decides.',
  committees: (count) =>
    count === 1 ? 'One such committee is or was planned:' : `${capital(number(count))} such committees are or were planned:`,
  committeePast: 'What was a local community committee?',
  committeeTextPast:
    'A local community committee (lokalsamfunnsutvalg) was to raise matters that concerned the neighbourhood, and be heard before the municipality decided.',
  committeesPast: (count) =>
    count === 1 ? 'One such committee was planned as a trial:' : `${capital(number(count))} such committees were planned as a trial:`,
}

export const accessibility: CatalogueOf<typeof nb.accessibility> = {
  title: 'Accessibility',
  description: 'How this site is meant to work for everyone, and how to report a barrier.',
  lead: 'This site is meant to work for everyone: by keyboard, with a screen reader, enlarged to 400 per cent, without JavaScript and on paper.',
  statement: 'Accessibility statement',
  statementLink: 'Read the statement at the Norwegian accessibility authority (Uu-tilsynet)',
  statementMissing: 'The municipality has not added the link to the statement yet.',
  report: 'Report a barrier',
  reportText: (email) => `Write to ${email}.`,
  reportDesk: 'Or say so at the nearest desk. You do not have to write anything.',
  reportMissing: 'The municipality’s email address is not announced yet.',
  tested: 'How we test',
  testedText:
    'Every page is tested automatically against the rules (WCAG 2.2, level AA), also when forms have errors, in dark mode and without JavaScript. Automatic tests do not find everything, so we would like to hear from you.',
  people: 'The houses',
  peopleText: 'What is accessible in each house, and when it was last checked, is on the page of each hub.',
}
