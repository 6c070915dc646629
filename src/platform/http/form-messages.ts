import type { z } from 'zod'
import type { Language } from '../content/localized.ts'
import { catalogues, type CatalogueOf } from '../i18n/index.ts'

const nb = {
  missing: 'Fyll ut dette feltet.',
  choose: 'Velg ett av alternativene.',
  chooseSome: (least: number) => `Velg minst ${least}.`,
  tooLong: (most: number) => `Skriv høyst ${most} tegn.`,
  tooShort: (least: number) => `Skriv minst ${least} tegn.`,
  number: 'Skriv et tall.',
  wholeNumber: 'Skriv et helt tall.',
  tooBig: (most: number) => `Tallet kan være høyst ${most}.`,
  tooSmall: (least: number) => `Tallet må være minst ${least}.`,
  email: 'Skriv en e-postadresse, som navn@eksempel.no.',
  url: 'Skriv en nettadresse, som https://eksempel.no.',
  date: 'Skriv en dato, som 21.11.2026.',
  time: 'Skriv et klokkeslett, som 09.30.',
  wrong: 'Dette kan vi ikke lese. Se på det en gang til.',
}

const nn: CatalogueOf<typeof nb> = {
  missing: 'Fyll ut dette feltet.',
  choose: 'Vel eitt av alternativa.',
  chooseSome: (least) => `Vel minst ${least}.`,
  tooLong: (most) => `Skriv høgst ${most} teikn.`,
  tooShort: (least) => `Skriv minst ${least} teikn.`,
  number: 'Skriv eit tal.',
  wholeNumber: 'Skriv eit heilt tal.',
  tooBig: (most) => `Talet kan vere høgst ${most}.`,
  tooSmall: (least) => `Talet må vere minst ${least}.`,
  email: 'Skriv ei e-postadresse, som namn@eksempel.no.',
  url: 'Skriv ei nettadresse, som https://eksempel.no.',
  date: 'Skriv ein dato, som 21.11.2026.',
  time: 'Skriv eit klokkeslett, som 09.30.',
  wrong: 'Dette kan vi ikkje lese. Sjå på det ein gong til.',
}

const en: CatalogueOf<typeof nb> = {
  missing: 'Fill in this field.',
  choose: 'Choose one of the options.',
  chooseSome: (least) => `Choose at least ${least}.`,
  tooLong: (most) => `Write at most ${most} characters.`,
  tooShort: (least) => `Write at least ${least} characters.`,
  number: 'Write a number.',
  wholeNumber: 'Write a whole number.',
  tooBig: (most) => `The number can be at most ${most}.`,
  tooSmall: (least) => `The number must be at least ${least}.`,
  email: 'Write an e-mail address, like name@example.com.',
  url: 'Write a web address, like https://example.com.',
  date: 'Write a date, like 21.11.2026.',
  time: 'Write a time, like 9:30.',
  wrong: 'We cannot read this. Please look at it again.',
}

const textsIn = catalogues({ nb, nn, en })

/** What zod found, in words that say what to do. */
export function formMessage(language: Language): z.core.$ZodErrorMap {
  const t: CatalogueOf<typeof nb> = textsIn(language)
  return (issue) => {
    if (issue.input === undefined) return t.missing
    switch (issue.code) {
      case 'invalid_type':
        return issue.expected === 'int' ? t.wholeNumber : issue.expected === 'number' ? t.number : t.wrong
      case 'invalid_value':
        return t.choose
      case 'too_big':
        return issue.origin === 'string' ? t.tooLong(Number(issue.maximum)) : t.tooBig(Number(issue.maximum))
      case 'too_small':
        return tooSmall(t, { origin: issue.origin, least: Number(issue.minimum) })
      case 'invalid_format':
        return formatMessage(t, issue.format)
      default:
        return t.wrong
    }
  }
}

function tooSmall(t: CatalogueOf<typeof nb>, { origin, least }: { origin: string; least: number }): string {
  if (origin === 'array' || origin === 'set') return t.chooseSome(least)
  if (origin === 'string') return least <= 1 ? t.missing : t.tooShort(least)
  return t.tooSmall(least)
}

function formatMessage(t: CatalogueOf<typeof nb>, format: string): string {
  const known: Record<string, string> = { email: t.email, url: t.url, date: t.date, time: t.time }
  return known[format] ?? t.wrong
}
