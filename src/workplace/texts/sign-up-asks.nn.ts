import type { WorkTexts } from '../texts.nb.ts'

export const signUpAsks: WorkTexts['signUpAsks'] = {
  firstTitle: 'Kven kjem først?',
  firstLead:
    'Medlemmer eller dei som bur i området kan få plass før andre. Dei seier sjølve at dei høyrer til. La stå tomt når alle er like.',
  who: 'Dei som kjem først',
  whoHint: 'Slik det står etter «Eg er»: medlem av velforeininga, busett på Borgen.',
  until: 'Så mange dagar før datoen får alle andre det som er igjen',
  untilHint: 'Til dømes 7.',
  title: 'Spørsmål til dei som melder seg på',
  lead: 'Høgst tre, og berre det de må vite for å gjere klart. Ikkje spør om helse, tru eller fødselsnummer.',
  numbered: (number) => `Spørsmål ${number}`,
  none: 'ikkje i bruk',
  question: 'Kva spør de om?',
  questionHint: 'La stå tomt når de ikkje treng det. Skriv de eit anna spørsmål, blir svara på det gamle ikkje med.',
  why: 'Kvifor?',
  whyHint: 'Står ved spørsmålet, så den som svarer, veit kva det blir brukt til.',
  noWhy: 'Skriv kvifor de spør. Utan ein grunn kan de ikkje spørje.',
  answer: 'Korleis svarer dei?',
  answers: { text: 'Skriv eit svar', yes: 'Kryssar av for ja' },
  needed: 'Dei må svare',
  keep: 'Dagar svaret blir teke vare på etter datoen',
  keepHint: 'Høgst 90. 0: det blir sletta same natt.',
  twice: 'De har skrive det same spørsmålet to gonger.',
}
