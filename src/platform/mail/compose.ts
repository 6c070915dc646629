import type Mail from 'nodemailer/lib/mailer/index.js'
import type { Config } from '../../config.ts'
import { writtenLanguage } from '../i18n/index.ts'
import type { Outgoing } from '../outbox/index.ts'
import { htmlOf } from './html-of.ts'

export type Sender = Pick<Config, 'mailFrom' | 'publicUrl'>

/** The mail as nodemailer takes it. The text comes first and is whole; HTML and calendar are other forms of it (decision 082). */
export function compose(message: Outgoing, { mailFrom, publicUrl }: Sender): Mail.Options {
  const { id, to, subject, text, html, headers, calendar } = message
  // Whoever reads Arabic is written to in bokmål, and must not have it read aloud as Arabic (domain.md K1).
  const language = writtenLanguage(message.language)
  return {
    from: mailFrom,
    // As an object it is one address, whatever stands in it.
    to: { name: '', address: to },
    subject,
    text,
    messageId: `<${id}@${new URL(publicUrl).hostname}>`,
    // No out-of-office answers to a machine (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language, ...prepared(headers) },
    html: html ?? htmlOf({ subject, text, language, reader: message.language, from: nameOf(mailFrom, publicUrl) }),
    ...(calendar === null ? {} : { icalEvent: { ...calendar, filename: 'avtale.ics' } }),
    // What somebody wrote must not make us open a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

// Addresses in angle brackets stay as they are; nodemailer would encode and fold them as words.
function prepared(headers: Outgoing['headers']) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, { prepared: name.startsWith('List-'), value }]))
}

/** «Asker kommune» of `Asker kommune <torg@…>`; where only an address is set, the site. */
const nameOf = (mailFrom: string, publicUrl: string): string =>
  /^\s*"?([^"<]*[^"<\s])"?\s*</.exec(mailFrom)?.[1] ?? new URL(publicUrl).hostname
