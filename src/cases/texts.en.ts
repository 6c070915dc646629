import type { CaseTexts } from './texts.nb.ts'

export const en: CaseTexts = {
  case: 'case',
  named: (organ, number) => `${organ}, case ${number}`,
  topics: 'Political cases',
  standings: {
    planned: 'Not considered yet',
    treated: 'Considered',
    preliminary: 'Considered, preliminary',
    approved: 'Considered and approved',
  },
  found: {
    hearing: (from, due) => `Hearing from ${from} to ${due}.`,
    title: (organ, number, title) => `${organ}, case ${number}: ${title}`,
    treated: (date) => `Considered ${date}.`,
    planned: (date) => `Planned to be considered ${date}.`,
  },
  faults: {
    noCase: 'We find no case with this number',
    noHearing: 'We do not find this hearing',
    noOrgan: 'We do not find this political body',
  },
}
