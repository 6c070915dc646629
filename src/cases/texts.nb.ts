import type { CatalogueOf } from '../platform/i18n/index.ts'

export const nb = {
  case: 'sak',
  /** «Kommunestyret sak 32/19» */
  named: (organ: string, number: string) => `${organ} sak ${number}`,
  topics: 'Politiske saker',
  standings: {
    planned: 'Ikke behandlet ennå',
    treated: 'Behandlet',
    preliminary: 'Behandlet, foreløpig',
    approved: 'Behandlet og godkjent',
  },
  found: {
    hearing: (from: string, due: string) => `Høring fra ${from} til ${due}.`,
    title: (organ: string, number: string, title: string) => `${organ} sak ${number}: ${title}`,
    treated: (date: string) => `Behandlet ${date}.`,
    planned: (date: string) => `Skal etter planen behandles ${date}.`,
  },
  faults: {
    noCase: 'Vi finner ingen sak med dette nummeret',
    noHearing: 'Vi finner ikke denne høringen',
    noOrgan: 'Vi finner ikke dette politiske organet',
  },
}
export type CaseTexts = CatalogueOf<typeof nb>
