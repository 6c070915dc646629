import { position } from './noun-position.en.ts'
import { service } from './noun-service.en.ts'
import { body } from './noun-body.en.ts'
import { agendaItem, bodyMeeting } from './noun-meeting.en.ts'
import { hearing, statement } from './noun-hearing.en.ts'
import { referral } from './noun-referral.en.ts'
import { organ, politicalCase } from './noun-case.en.ts'
import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type { wordNouns as nb } from './word-nouns.nb.ts'

export const wordNouns: CatalogueOf<typeof nb> = {
  service,
  position,
  body,
  organ,
  politicalCase,
  hearing,
  statement,
  referral,
  bodyMeeting,
  agendaItem,
  theme: {
    one: 'subject',
    many: 'Subjects',
    add: 'Add a subject',
    none: 'No subjects are put in yet.',
    lead: 'What news can be about. Residents follow them, and hear of everything marked with the subject.',
    name: 'What is the subject called?',
  },
  addresses: {
    one: 'addresses',
    many: 'Addresses of the municipality and its data protection officer',
    lead: 'How people reach the municipality itself, and whoever watches over privacy. They stand on the pages about privacy and accessibility. Write roles and shared addresses, never the name or phone of a person.',
    email: 'The municipality’s e-mail',
    phone: 'The municipality’s phone',
    statement: 'The accessibility statement',
    statementHint: 'The link to the statement at uustatus.no.',
    goalsSaid: 'What are the hubs to further?',
    goalsSaidHint: 'In the words of whoever said it, and where they are from. Stands above the figures of “You asked, we answered”.',
    officerName: 'What is the data protection officer called?',
    officerNameHint: 'For instance “The municipality’s data protection officer”. Left empty, it is called “data protection officer”.',
    officerEmail: 'The officer’s e-mail',
    officerPhone: 'The officer’s phone',
    officerPostal: 'The officer’s postal address',
  },
  messageLine: {
    one: 'fixed line',
    many: 'Fixed lines in messages',
    add: 'Add a fixed line',
    none: 'No fixed lines. Messages begin with the matter itself.',
    lead: 'The greeting and the sender that stand in every e-mail and letter. Text messages have neither: they must be short.',
    which: 'Which line?',
    whiches: { greeting: 'Greeting, at the top', sender: 'Sender, at the bottom' },
    words: 'What should it say?',
    wordsHint: 'For example “Hello!” or “Regards, the hubs”.',
  },
}
