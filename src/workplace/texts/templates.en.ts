import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type { templates as nb } from './templates.nb.ts'

export const templates: CatalogueOf<typeof nb> = {
  title: 'Templates',
  lead: 'All that is sent from here, as it looks to whoever gets it. The content is made up; the words around it are those in use.',
  language: 'Language of the messages',
  fallback:
    'Messages to whoever reads this language are in bokmål, and begin by saying so in the language. A text message does it only when that makes it no more than one part longer. The links lead to pages in the language.',
  contents: 'Messages',
  none: {
    greeting: 'The municipality has not written a greeting yet.',
    sender: 'The municipality has not written a sender yet.',
  },
  mail: 'E-mail',
  sms: 'Text message',
  length: (units: number, segments: number) => `${units} characters, ${segments === 1 ? 'one text message' : `${segments} text messages`}`,
  masked: 'Where it is about a topic that must not be named, this is all it says:',
  wide: 'A character in it is not in the usual alphabet of text messages, so each has room for 70 characters instead of 160.',
  kinds: {
    check: {
      title: 'Code to confirm the address',
      when: 'When somebody has asked for something on the web, before we know that the address is theirs.',
    },
    'address-replaced': {
      title: 'To the address that was replaced',
      when: 'When somebody has replaced the address on a receipt, to the one before.',
    },
    'sign-in-code': { title: 'Code for My page', when: 'When somebody signs in without an electronic ID, or adds an address.' },
    invitation: { title: 'Invitation to a role in an organisation', when: 'When a leader invites somebody.' },
    organisation: {
      title: 'To those who lead an organisation',
      when: 'When the municipality has decided something, or the organisation has long been silent.',
    },
    receipt: { title: 'Receipt', when: 'When something is done, and whoever did it has left an address.' },
    tidings: { title: 'News of what somebody follows', when: 'At once, every morning or every Monday, as each has chosen.' },
    enquiry: { title: 'Answer to a question', when: 'When somebody here has answered.' },
    'body-deadlines': {
      title: 'Deadlines of a body',
      when: 'Fourteen and three days before something must be answered, and when that day has passed. To the address that the secretary has chosen.',
    },
    notice: {
      title: 'About something they asked for',
      when: 'When something is new about a sign-up: a place is free, cancelled, moved, or it is near.',
    },
  },
  letter: {
    heading: 'Letter',
    when: 'When there is no number and no e-mail, or whoever follows has asked for letters. Printed from the call list.',
    print: 'Print the example',
    title: 'Language café every Tuesday',
    text: 'Come as you are. The coffee is free.',
    question: 'Do you have a lift?',
    answer: 'Yes, to the right of the entrance.',
  },
}
