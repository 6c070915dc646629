import { readParty, type AskedOfParty, type ReadParty } from '../people/index.ts'
import type { Language } from '../platform/content/localized.ts'
import type { FieldFault } from '../platform/http/errors.ts'
import type { Typed } from '../platform/http/forms.ts'
import { lineOf } from '../platform/http/typed-values.ts'
import type { PageLanguage } from '../platform/i18n/index.ts'
import { BORROWERS, MOST_WEEKS, type Borrower } from './borrow-rule.ts'
import { MOST_PRICE, TITLE, type Open } from './open-loan/open-loan.ts'
import { borrowTexts } from './texts.ts'

export const ASKED_TO_BORROW: AskedOfParty = { name: 'needed', contact: 'needed', mayBeRung: true }

export interface ReadBorrowing extends ReadParty {
  from: number
  to: number
  weeks: number
  onlyFree: boolean
  size: number
  borrower: Borrower
  hasAdult: boolean
  open: Open | null
}

interface Reading {
  asked?: AskedOfParty
  /** Of what is sent to them. */
  language: PageLanguage
  lang: Language
}

/** The fields of the form, by whatever way they came. */
export function readBorrowing(typed: Typed, { asked = ASKED_TO_BORROW, language, lang }: Reading): ReadBorrowing {
  const t = borrowTexts(lang).faults
  const party = readParty(typed, { asked, language, lang })
  const faults: FieldFault[] = []
  const wrong = (field: string, message: string) => void faults.push({ field, message })
  const [from, to, size] = [numberOf(typed, 'fra'), numberOf(typed, 'til'), numberOf(typed, 'antall')]
  if (from === null) wrong('fra', t.needFrom)
  if (to === null || (from !== null && to <= from)) wrong('til', t.needTo)
  if (size === null || size < 1 || size > 5000) wrong('antall', t.needSize)
  const weeks = numberOf(typed, 'uker') ?? 1
  if (weeks < 1 || weeks > MOST_WEEKS) wrong('uker', t.needWeeks(MOST_WEEKS))
  const borrower = BORROWERS.find((one) => one === lineOf(typed, 'laner'))
  if (borrower === undefined) wrong('laner', t.needBorrower)
  const hasAdult = lineOf(typed, 'voksen') === 'ja'
  if (!hasAdult) wrong('voksen', t.needAdult)
  const isOpen = lineOf(typed, 'apent') === 'ja'
  const title = lineOf(typed, 'tittel')
  if (isOpen && (title.length < TITLE.least || title.length > TITLE.most)) wrong('tittel', t.needTitle)
  const typedPrice = lineOf(typed, 'pris').replace(/\s|kr\.?$/gi, '')
  const price = typedPrice === '' ? null : Number(typedPrice)
  if (isOpen && price !== null && !(/^\d{1,6}$/.test(typedPrice) && price <= MOST_PRICE)) wrong('pris', t.wrongPrice)
  return {
    ...party,
    from: from ?? 0,
    to: to ?? 0,
    weeks: Math.min(MOST_WEEKS, Math.max(1, weeks)),
    onlyFree: lineOf(typed, 'hopp') === 'ja',
    size: size ?? 1,
    borrower: borrower ?? 'private',
    hasAdult,
    open: isOpen ? { title, price } : null,
    faults: [...faults, ...party.faults],
  }
}

const numberOf = (typed: Typed, name: string): number | null => {
  const text = lineOf(typed, name)
  return /^\d{1,4}$/.test(text) ? Number(text) : null
}
