import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  title: 'Treffetid',
  atHub: 'Møt dem som bestemmer',
  lead: 'Kom innom. Du trenger ikke å avtale noe.',
  next: (day: string) => `Neste gang ${day}.`,
  not: 'Ikke på helligdager, og ikke når torget er stengt.',
}
export type ContactPageTexts = CatalogueOf<typeof nb>

const nn: ContactPageTexts = {
  title: 'Treffetid',
  atHub: 'Møt dei som bestemmer',
  lead: 'Kom innom. Du treng ikkje å avtale noko.',
  next: (day) => `Neste gong ${day}.`,
  not: 'Ikkje på heilagdagar, og ikkje når torget er stengt.',
}

const en: ContactPageTexts = {
  title: 'Contact hours',
  atHub: 'Meet those who decide',
  lead: 'Drop in. No appointment is needed.',
  next: (day) => `Next time ${day}.`,
  not: 'Not on public holidays, and not when the hub is closed.',
}

export const contactPageTexts = catalogues<ContactPageTexts>({ nb, nn, en })
