import { catalogues, saidIn, type CatalogueOf, type Said } from '../../platform/i18n/index.ts'

const nb = {
  title: (title: string) => `Beskjed om ${title}`,
  /** Nobody may take it for the municipality's own words; in a text message this is all there is. */
  text: (title: string, text: string) => `Verten for ${title} skriver: ${text}`,
  onReceipt: (day: string) => `Fra verten ${day}`,
  nobody: 'Ingen er påmeldt, så det er ingen å skrive til.',
}

export type HostMessageTexts = CatalogueOf<typeof nb>

const nn: HostMessageTexts = {
  title: (title) => `Melding om ${title}`,
  text: (title, text) => `Verten for ${title} skriv: ${text}`,
  onReceipt: (day) => `Frå verten ${day}`,
  nobody: 'Ingen er påmelde, så det er ingen å skrive til.',
}

const en: HostMessageTexts = {
  title: (title) => `News about ${title}`,
  text: (title, text) => `The host of ${title} writes: ${text}`,
  onReceipt: (day) => `From the host, ${day}`,
  nobody: 'Nobody has signed up, so there is nobody to write to.',
}

export const hostMessageTexts = catalogues<HostMessageTexts>({ nb, nn, en })
export const hostMessageSaid = (words: (t: HostMessageTexts) => string): Said => saidIn(hostMessageTexts, words)
