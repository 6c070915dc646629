import { domainToASCII, domainToUnicode } from 'node:url'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** Where somebody can be told things. A `mobile` takes text messages, a `phone` must be rung. */
export interface Contact {
  kind: 'email' | 'mobile' | 'phone'
  /** E-mail in lower case, number as +4741234567. */
  value: string
}

/** Reads an e-mail address or a phone number, in any form people write them; null when it is neither. */
export function readContact(typed: string): Contact | null {
  return typed.includes('@') ? readEmail(typed) : readPhone(typed)
}

/** Also as a mail program copies it: «Kari Nordmann <kari@example.no>», «mailto:kari@example.no». */
export function readEmail(typed: string): Contact | null {
  const [, local, domain] = /^([a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64})@([^@\s]+)$/.exec(bare(typed).toLowerCase()) ?? []
  if (local === undefined || domain === undefined || /^\.|\.$|\.\./.test(local)) return null
  const host = domainToASCII(domain)
  const value = `${local}@${host}`
  return /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(host) && value.length <= 254 ? { kind: 'email', value } : null
}

function bare(typed: string): string {
  const line = typed.trim()
  const [, inBrackets] = /^[^<>\r\n]*<([^<>\s]+)>$/.exec(line) ?? []
  return (inBrackets ?? line).replace(/^mailto:/i, '')
}

/** A number without a country code is Norwegian. */
export function readPhone(typed: string): Contact | null {
  const number = parsePhoneNumberFromString(typed, 'NO')
  if (number === undefined || !number.isValid()) return null
  const type = number.getType()
  return { kind: type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE' ? 'mobile' : 'phone', value: number.number }
}

/** A number as it is written and read out: «412 34 567», «+46 70 123 45 67»; an e-mail as its owner writes it: `post@blåbær.no`. */
export function contactWords({ kind, value }: Contact): string {
  if (kind === 'email') return value.replace(/(?<=@).+$/, hostWords)
  const mobile = /^\+47([49]\d{2})(\d{2})(\d{3})$/.exec(value)
  if (mobile) return mobile.slice(1).join(' ')
  const number = parsePhoneNumberFromString(value)
  if (number === undefined) return value
  return number.country === 'NO' ? number.formatNational() : number.formatInternational()
}

/** Other letters than ours stay in their code: one may look like another, and so like another's address. */
function hostWords(host: string): string {
  const written = domainToUnicode(host)
  return /^[\p{Script=Latin}\d.-]+$/u.test(written) ? written : host
}
