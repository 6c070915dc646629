import { catalogueLanguage, inLanguage } from '../platform/i18n/index.ts'
import type { MessageKind } from '../platform/outbox/index.ts'
import { day } from '../platform/time/index.ts'
import { receiptPaths } from './acts/index.ts'
import { checkWords } from './acts/send-check.ts'
import { replacedWords } from './contacts/tell-old-address.ts'
import { invitationWords, TOLD, toldWords } from './organisations/mails.ts'
import { organisationPaths } from './organisations/paths.ts'
import { codeWords } from './residents/code-words.ts'
import { residentPaths } from './residents/paths.ts'

// As long as a real one, so that the length of an SMS is right.
const TOKEN = 'eksempel'.padEnd(43, '-eksempel')
const SHORT_TOKEN = 'eksempel'.padEnd(20, 'eksempel')
const CODE = '123456'

const NAME = { nb: 'Eksempelkoret', nn: 'Eksempelkoret', en: 'The Example Choir' }
const REASON = {
  nb: 'Dette er et eksempel på en begrunnelse.',
  nn: 'Dette er eit eksempel på ei grunngiving.',
  en: 'This is an example of a reason.',
}

/** What is sent about acts, sign-ins and organisations. */
export const peopleMessageKinds: readonly MessageKind<'check' | 'address-replaced' | 'sign-in-code' | 'invitation' | 'organisation'>[] = [
  {
    name: 'check',
    greets: false,
    samples: ({ language, publicUrl }) => [
      checkWords({ code: CODE, link: publicUrl + inLanguage(language, receiptPaths.check(TOKEN)) }, language),
    ],
  },
  {
    name: 'address-replaced',
    greets: true,
    samples: ({ language, publicUrl }) => [replacedWords(publicUrl + inLanguage(language, receiptPaths.lookup), language)],
  },
  {
    name: 'sign-in-code',
    greets: false,
    samples: ({ language, publicUrl }) => [
      codeWords({ code: CODE, link: publicUrl + inLanguage(language, residentPaths.codeLink(TOKEN)) }, language),
    ],
  },
  {
    name: 'invitation',
    greets: false,
    samples: ({ language, publicUrl }) => {
      const link = publicUrl + inLanguage(language, organisationPaths.invitation(SHORT_TOKEN))
      return [invitationWords({ name: NAME[catalogueLanguage(language)], role: 'board_member', link }, language)]
    },
  },
  {
    name: 'organisation',
    greets: false,
    samples: ({ language, publicUrl }) => {
      const lang = catalogueLanguage(language)
      const link = publicUrl + inLanguage(language, receiptPaths.receipt(SHORT_TOKEN))
      return TOLD.map((what) => toldWords(what, { name: NAME[lang], link, reason: REASON[lang], answerBy: day('2021-01-15') }, language))
    },
  },
]
