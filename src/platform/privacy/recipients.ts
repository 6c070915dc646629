import type { Config } from '../../config.ts'
import { catalogues } from '../i18n/index.ts'

/** Who outside the program is sent something about somebody: GDPR art. 13 (1) e and 30 (1) d. */
const RECIPIENTS = ['mail', 'sms', 'residents-login', 'staff-login'] as const
export type Recipient = (typeof RECIPIENTS)[number]

type Settings = Pick<Config, 'smtpUrl' | 'sms' | 'citizenIssuer' | 'staffIssuer'>

/** Those that the settings name, each by the host that is spoken to. What is not set is sent nowhere. */
export function recipientsOf({ smtpUrl, sms, citizenIssuer, staffIssuer }: Settings): { who: Recipient; host: string }[] {
  const urls: Record<Recipient, string | undefined> = {
    mail: smtpUrl ?? undefined,
    sms: sms?.url,
    'residents-login': citizenIssuer?.issuer,
    'staff-login': staffIssuer?.issuer,
  }
  return RECIPIENTS.flatMap((who) => (urls[who] === undefined ? [] : [{ who, host: new URL(urls[who]).hostname }]))
}

type Words = Readonly<Record<Recipient, { name: string; gets: string }>>

const nb: Words = {
  mail: { name: 'Kommunens e-posttjeneste', gets: 'Adressen, og det som står i meldingen, for å få den fram' },
  sms: { name: 'Kommunens SMS-tjeneste', gets: 'Nummeret, og det som står i meldingen, for å få den fram' },
  'residents-login': {
    name: 'Innloggingstjenesten for innbyggere',
    gets: 'At noen logger inn her. Fødselsnummeret kommer derfra, og blir bare tatt vare på som en kode',
  },
  'staff-login': { name: 'Innloggingstjenesten for ansatte', gets: 'At noen logger inn her. Navnet kommer derfra' },
}

const nn: Words = {
  mail: { name: 'E-posttenesta til kommunen', gets: 'Adressa, og det som står i meldinga, for å få ho fram' },
  sms: { name: 'SMS-tenesta til kommunen', gets: 'Nummeret, og det som står i meldinga, for å få ho fram' },
  'residents-login': {
    name: 'Innloggingstenesta for innbyggjarar',
    gets: 'At nokon loggar inn her. Fødselsnummeret kjem derifrå, og blir berre teke vare på som ein kode',
  },
  'staff-login': { name: 'Innloggingstenesta for tilsette', gets: 'At nokon loggar inn her. Namnet kjem derifrå' },
}

const en: Words = {
  mail: { name: 'The municipality’s e-mail service', gets: 'The address, and what the message says, to get it there' },
  sms: { name: 'The municipality’s SMS service', gets: 'The number, and what the message says, to get it there' },
  'residents-login': {
    name: 'The sign-in service for residents',
    gets: 'That somebody signs in here. The national identity number comes from there, and is kept as a code alone',
  },
  'staff-login': { name: 'The sign-in service for staff', gets: 'That somebody signs in here. The name comes from there' },
}

export const recipientWords = catalogues<Words>({ nb, nn, en })
