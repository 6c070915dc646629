import { catalogues, saidIn, type CatalogueOf, type Said } from '../../platform/i18n/index.ts'

const nb = {
  title: (title: string) => `Beskjed til frivillige: ${title}`,
  /** Nobody may take it for the municipality's own words; in a text message this is all there is. */
  text: (title: string, text: string) => `Fra den du er frivillig for (${title}): ${text}`,
  onReceipt: (day: string) => `Beskjed ${day}`,
  nobody: 'Ingen har sagt ja til dette, så det er ingen å skrive til.',
}

type VolunteerMessageTexts = CatalogueOf<typeof nb>

const nn: VolunteerMessageTexts = {
  title: (title) => `Melding til frivillige: ${title}`,
  text: (title, text) => `Frå den du er frivillig for (${title}): ${text}`,
  onReceipt: (day) => `Melding ${day}`,
  nobody: 'Ingen har sagt ja til dette, så det er ingen å skrive til.',
}

const en: VolunteerMessageTexts = {
  title: (title) => `News for volunteers: ${title}`,
  text: (title, text) => `From those you volunteer for (${title}): ${text}`,
  onReceipt: (day) => `Message of ${day}`,
  nobody: 'Nobody has said yes to this, so there is nobody to write to.',
}

export const volunteerMessageTexts = catalogues<VolunteerMessageTexts>({ nb, nn, en })
export const volunteerMessageSaid = (words: (t: VolunteerMessageTexts) => string): Said => saidIn(volunteerMessageTexts, words)
