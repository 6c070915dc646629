import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'

const nb = {
  link: 'Språk og andel',
  title: (key: string) => `Språk og andel: ${key}`,
  lead: 'Det avgjør hvem som får en time flere kunne tatt: først den som snakker språket, så den som har færrest timer den uka i forhold til sin andel.',
  languages: 'Språk som snakkes så godt at ingen tolk trengs',
  languagesHint: 'Den som ber om tolk til et av disse, kommer hit når det er ledig.',
  share: 'Andel av timene, i prosent',
  shareHint: '100 er en full stilling. Med 50 får stillingen halvparten så mange som en full.',
  save: 'Lagre',
  saved: 'Lagret. Det gjelder de neste timene; de som er bestilt, blir der de er.',
  wrong: 'Skriv et helt tall fra 1 til 200.',
}
type ShareTexts = CatalogueOf<typeof nb>

const nn: ShareTexts = {
  link: 'Språk og del',
  title: (key) => `Språk og del: ${key}`,
  lead: 'Det avgjer kven som får ein time fleire kunne teke: først den som snakkar språket, så den som har færrast timar den veka i høve til sin del.',
  languages: 'Språk som blir snakka så godt at ingen tolk trengst',
  languagesHint: 'Den som bed om tolk til eitt av desse, kjem hit når det er ledig.',
  share: 'Del av timane, i prosent',
  shareHint: '100 er ei full stilling. Med 50 får stillinga halvparten så mange som ei full.',
  save: 'Lagre',
  saved: 'Lagra. Det gjeld dei neste timane; dei som er bestilte, blir der dei er.',
  wrong: 'Skriv eit heilt tal frå 1 til 200.',
}

const en: ShareTexts = {
  link: 'Languages and share',
  title: (key) => `Languages and share: ${key}`,
  lead: 'It decides who has an appointment that several could take: first whoever speaks the language, then whoever has fewest that week for their share.',
  languages: 'Languages spoken so well that no interpreter is needed',
  languagesHint: 'Whoever asks for an interpreter of one of these comes here when it is free.',
  share: 'Share of the appointments, in per cent',
  shareHint: '100 is a full position. With 50 it has half as many as a full one.',
  save: 'Save',
  saved: 'Saved. It holds for the next appointments; those that are booked stay where they are.',
  wrong: 'Write a whole number from 1 to 200.',
}

export const shareTexts = catalogues<ShareTexts>({ nb, nn, en })
