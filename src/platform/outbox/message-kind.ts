import type { PageLanguage } from '../i18n/index.ts'

/** What a message says: as a mail, and as an SMS to whoever has no mail. */
export interface MessageWords {
  subject: string
  text: string
  sms: string
}

interface Shown {
  /** Of the reader. */
  language: PageLanguage
  /** Scheme and host, for links in it. */
  publicUrl: string
}

/** A kind of message as it can be looked at before anybody is written to: by what really writes it, with made-up content. */
export interface MessageKind<Name extends string = string> {
  /** How the keys of its messages begin. */
  name: Name
  /** Its mail stands between the municipality's greeting and sender. */
  greets: boolean
  samples(shown: Shown): readonly MessageWords[]
  /** The same where it must not tell what it is about (domain.md A3); left out where it never tells. */
  masked?(shown: Shown): MessageWords
}
