import { smsLength } from './length.ts'

// Typographic signs, and letters that do not fall apart into a letter and a mark, as the seven bits have them.
const PLAIN = new Map(
  Object.entries({
    '«': '"',
    '»': '"',
    '“': '"',
    '”': '"',
    '’': "'",
    '–': '-',
    '—': '-',
    '…': '...',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ŋ: 'n',
    Ŋ: 'N',
    ŧ: 't',
    Ŧ: 'T',
  }),
)
const isOne = (text: string) => smsLength(text).encoding === 'gsm-7'
const plainSign = (sign: string) => (isOne(sign) ? sign : (PLAIN.get(sign) ?? sign.normalize('NFD').replaceAll(/\p{M}/gu, '')))

/**
 * One sign outside the seven bits makes the whole text take more than twice the room, so it is written as its nearest: « as ", č as c. A
 * text that would not be all of seven bits even so (another script) is left as it is.
 */
export function plainSms(text: string): string {
  const plain = Array.from(text.normalize('NFC'), plainSign).join('')
  return isOne(plain) ? plain : text
}

const FEWEST = 3

/**
 * The text as one SMS where it can be: what may be long, a name or a heading, is cut at the end until the rest fits. Two links can be more
 * than one SMS holds; then it is as short as that becomes.
 */
export function oneSms(long: string, write: (long: string) => string): string {
  const signs = Array.from(long)
  for (let kept = signs.length; kept > FEWEST; kept -= 1) {
    const text = plainSms(write(kept === signs.length ? long : `${signs.slice(0, kept).join('').trimEnd()}...`))
    if (smsLength(text).segments === 1) return text
  }
  return plainSms(write(long))
}
