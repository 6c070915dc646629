import type { PrivacyRegister } from '../platform/privacy/index.ts'

const NOBODY = [
  'municipality',
  'municipality_number',
  'school_holiday',
  'former_municipality',
  'hub',
  'hub_name',
  'hub_location',
  'milestone',
  'provider',
  'provider_name',
  'former_slug',
  'presence',
  'opening_period',
  'opening_span',
  'closure',
  'closure_exception',
  'facility',
  'room',
  'offer',
  'news',
  'news_theme',
  'news_place',
  'theme',
  'message_line',
  'predecessor',
  'place',
  'postcode',
  'content_file',
  'synonym_group',
] as const

/** Content is about places and offers; the pack and the forms hold no names of persons. */
export const hubsPrivacy: PrivacyRegister = {
  ...Object.fromEntries(NOBODY.map((table) => [table, 'nobody'] as const)),
  translation_approval: {
    about: 'staff',
    what: {
      nb: 'Hvem som godkjente en oversettelse',
      nn: 'Kven som godkjende ei omsetjing',
      en: 'Who approved a translation',
    },
    purpose: { nb: 'At noen står inne for ordene', nn: 'At nokon står inne for orda', en: 'So that somebody vouches for the words' },
    basis: 'task',
    keeps: { nb: 'Til godkjenningen trekkes', nn: 'Til godkjenninga blir trekt', en: 'Until the approval is withdrawn' },
    isPublic: false,
    columns: { lang: 'nothing', approved_by: 'staff', approved_on: 'nothing', words: 'nothing' },
  },
}
