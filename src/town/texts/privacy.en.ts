import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type * as nb from './privacy.nb.ts'

export const privacy: CatalogueOf<typeof nb.privacy> = {
  title: 'Privacy',
  description: 'What we store about you, why and for how long.',
  lead: 'You can read everything here without our storing anything about you. If you ask for something, we store as little as we can, and you can see it, take it with you and erase it yourself.',
  visitor: 'When you only read',
  visitorText:
    'We do not store your IP address, we use no statistics that follow you, and we load nothing from other sites. If you type a place to find your hub, it is not stored.',
  position: 'When you share your position',
  positionText:
    'We use your position to work out the distance and do not store it. It is in the address of the results page in your own browser.',
  own: 'See, take along and erase what we have about you',
  ownText:
    'Everything you ask us for has a receipt. With the receipt you see all that is stored with it, take it as a file and erase it. You need no account.',
  ownSteps: [
    'Find the receipt with the link you were given, or with the three words and your surname, phone or e-mail.',
    'Choose “What we know about you”.',
    'Take it all as a file, or erase everything. It happens at once.',
  ],
  find: 'Find your receipt',
  lost: 'Have you lost the receipt, or is something wrong? Ask at the desk of a hub, ring or write to the municipality. You can also ask that your name is shown nowhere, for instance when your address is protected. You need not say why.',
  residents: 'What we store about you who ask for something',
  residentsLead: 'This is all. What is not listed here, we do not store. None of it is shown to everybody unless it says so.',
  staffData: 'What we store about you who work here',
  staffLead: 'What stays is not erased when you leave. Then it says why.',
  what: 'What',
  why: 'Why',
  basis: 'Basis',
  keeps: 'How long',
  isPublic: 'Shown to everybody',
  rights: 'Your rights',
  rightsText:
    'You can ask to see, correct, erase and restrict what is stored about you, take it with you, and object to our using it. If you have asked for something, you can withdraw it when you like. The municipality is the data controller. If you think we do wrong, you can complain to the Norwegian Data Protection Authority (Datatilsynet).',
  print: 'Print',
  recipients: 'Who gets the data?',
  recipientsLead: 'These are all. What is not here we send to nobody.',
  noRecipients: 'Nobody outside the municipality: e-mail and SMS are not sent from here now.',
  insiders: 'Those who work in the municipality see only what they need to help. Each time somebody looks at data about you, it is logged.',
  officer: 'The municipality’s data protection officer',
  officerMissing: 'The address is not announced.',
  contact: 'Contact',
}

export const cookies: CatalogueOf<typeof nb.cookies> = {
  title: 'Cookies',
  description: 'Which cookies this site uses.',
  lead: 'If you only read, we use no cookies. The six we have are necessary for what you ask for yourself. That is why no window asks for permission.',
  table: 'All our cookies',
  whom: 'For whom',
  resident: 'You who confirm an address',
  signedIn: 'You who sign in to My page',
  everybody: 'All who sign in',
  staff: 'Staff who sign in',
  address:
    'Remembers that you have confirmed your address in this browser, so that you need not do it again. The address itself is not in it. Necessary for what you asked for.',
  addressLasts: '90 days, or until you erase all we have about you',
  why: 'Why nobody asks for your consent',
  whyText:
    'The law demands consent for cookies that are not necessary for what you have asked for (the Norwegian Electronic Communications Act § 3-15). We have none: no statistics, no advertising, nothing from other sites. You can delete them in your browser when you like; then you confirm the address again.',
  name: 'Name',
  purpose: 'Used for',
  lasts: 'Lasts',
  signIn: 'Keeps you signed in. Necessary.',
  signInLasts: 'Until you sign out, until 30 minutes have passed without use, or for 8 hours at most',
  browser: 'Makes sure that only the browser that began to sign in can finish it. Necessary.',
  browserLasts: 'Ten minutes',
  form: 'Remembers a form you had begun while you show who you are. Necessary.',
  formLasts: 'Half an hour',
  supporter: 'You who support a question at a public meeting or choose a time',
  mark: 'Makes sure that each browser supports a question once, and that you can take it back. Keeps the time you have chosen while you write who you are. It does not say who you are. Necessary.',
  markLasts: 'Twelve hours',
}
