import { catalogues, saidIn, type CatalogueOf, type Said } from '../../platform/i18n/index.ts'

const nb = {
  found: (body: string, day: string) => `Sendt av ${body} ${day}.`,
  told: {
    sentTo: (organ: string, title: string) => `${organ}: «${title}».`,
    sent: (body: string, title: string) => `${body} har sendt en sak: ${title}`,
    became_case: (_: string, title: string) => `Det er blitt en politisk sak: ${title}`,
    followed: (body: string, title: string) => `Ja til ${body}: ${title}`,
    partly: (body: string, title: string) => `Delvis ja til ${body}: ${title}`,
    not_followed: (body: string, title: string) => `Nei til ${body}: ${title}`,
    measured: (_: string, title: string) => `Hva som ble gjort: ${title}`,
  },
  faults: {
    isSent: 'Det er sendt, og de som står bak, har fått vite det. Da tas det ikke bort. Skriv heller hva som ble svaret.',
    noReferral: 'Vi finner ingen sak som er sendt med dette nummeret.',
  },
}
type ReferralTexts = CatalogueOf<typeof nb>
const nn: ReferralTexts = {
  found: (body, day) => `Sendt av ${body} ${day}.`,
  told: {
    sentTo: (organ, title) => `${organ}: «${title}».`,
    sent: (body, title) => `${body} har sendt ei sak: ${title}`,
    became_case: (_, title) => `Det er vorte ei politisk sak: ${title}`,
    followed: (body, title) => `Ja til ${body}: ${title}`,
    partly: (body, title) => `Delvis ja til ${body}: ${title}`,
    not_followed: (body, title) => `Nei til ${body}: ${title}`,
    measured: (_, title) => `Kva som vart gjort: ${title}`,
  },
  faults: {
    isSent: 'Det er sendt, og dei som står bak, har fått vite det. Då blir det ikkje teke bort. Skriv heller kva som vart svaret.',
    noReferral: 'Vi finn inga sak som er send med dette nummeret.',
  },
}
const en: ReferralTexts = {
  found: (body, day) => `Sent by ${body} on ${day}.`,
  told: {
    sentTo: (organ, title) => `${organ}: “${title}”.`,
    sent: (body, title) => `${body} has sent a matter: ${title}`,
    became_case: (_, title) => `It has become a political case: ${title}`,
    followed: (body, title) => `Yes to ${body}: ${title}`,
    partly: (body, title) => `Partly yes to ${body}: ${title}`,
    not_followed: (body, title) => `No to ${body}: ${title}`,
    measured: (_, title) => `What was done: ${title}`,
  },
  faults: {
    isSent: 'It has been sent, and those who stand behind it know. It is not taken away. Write what the answer was instead.',
    noReferral: 'We do not find anything that was sent with this number.',
  },
}

export const referralTexts = catalogues<ReferralTexts>({ nb, nn, en })
export const referralSaid = (words: (t: ReferralTexts) => string): Said => saidIn(referralTexts, words)
