import type { CaseTexts } from './texts.nb.ts'

export const nn: CaseTexts = {
  case: 'sak',
  named: (organ, number) => `${organ} sak ${number}`,
  topics: 'Politiske saker',
  standings: {
    planned: 'Ikkje handsama enno',
    treated: 'Handsama',
    preliminary: 'Handsama, førebels',
    approved: 'Handsama og godkjend',
  },
  found: {
    hearing: (from, due) => `Høyring frå ${from} til ${due}.`,
    title: (organ, number, title) => `${organ} sak ${number}: ${title}`,
    treated: (date) => `Handsama ${date}.`,
    planned: (date) => `Skal etter planen handsamast ${date}.`,
  },
  faults: {
    noCase: 'Vi finn inga sak med dette nummeret',
    noHearing: 'Vi finn ikkje denne høyringa',
    noOrgan: 'Vi finn ikkje dette politiske organet',
  },
}
