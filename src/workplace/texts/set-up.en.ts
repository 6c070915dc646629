import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type { setUp as nb } from './set-up.nb.ts'

export const setUp: CatalogueOf<typeof nb> = {
  title: 'How it comes to be',
  lead: 'Register the steps as they come. The order is fixed, and none can be passed over. What you write stands on the body’s page.',
  step: 'Step',
  state: 'How far',
  unknown: 'Not announced',
  states: { done: 'Done', planned: 'Planned', unknown: 'Not announced' },
  next: (nr, name) => `Next: ${nr}. ${name}`,
  explained: {
    public_meeting: 'An open meeting where anybody may come. It finds people for the nominating committee.',
    nominating_committee:
      'Those who are to find candidates are chosen. Seat them from the list of the public meeting, and give them the role “nominating committee member”.',
    candidates: 'Those who would like to sit have said yes themselves. See “Who would like to sit”.',
    recommendation: 'The nominating committee has handed over one joint list with its reasons.',
    appointment:
      'Only the municipal council can appoint to a committee under the Local Government Act (section 5-7). Write the case number.',
    founding_meeting: 'The meeting where the association was founded and its board elected.',
    constitution: 'The first meeting, where the committee elects what is left, and begins.',
  },
  isDone: 'What is to be registered?',
  told: { actual: 'It is done', planned: 'It is planned' },
  date: 'Date',
  dateHint: '21.11.2019, November 2019 or 2020.',
  case: 'Case of the municipal council',
  caseHint: 'Number and year: 14/20.',
  save: (name) => `Register: ${name}`,
  needDate: 'Write the date, as exactly as you know.',
  notYet: 'The date has not come. Choose “It is planned”, or put the date right.',
  needCase: 'Write the case as number and year: 14/20. Without a case nobody is appointed.',
  tooEarly: 'The date is before the step ahead of it. Look at the order.',
  foundedThere: 'The founding meeting is registered on its own page, with attendance, statutes, board and minutes.',
  toFounding: 'Write down the founding meeting',
  otherwise: 'Somebody else has registered this step. Look at the list.',
  link: 'Register steps',
}
