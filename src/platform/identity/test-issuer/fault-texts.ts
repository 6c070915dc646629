import { catalogues, saidIn, type CatalogueOf, type Said } from '../../i18n/index.ts'

const nb = {
  tooOld: 'Valget er for gammelt. Begynn innloggingen på nytt.',
  otherMachine: 'Testinnloggingen svarer bare maskinen den kjører på',
  noServer: 'Testinnloggingen virker bare når programmet kjører som tjener',
}

type Texts = CatalogueOf<typeof nb>

const nn: Texts = {
  tooOld: 'Valet er for gammalt. Start innlogginga på nytt.',
  otherMachine: 'Testinnlogginga svarer berre maskina ho køyrer på',
  noServer: 'Testinnlogginga verkar berre når programmet køyrer som tenar',
}

const en: Texts = {
  tooOld: 'The choice is too old. Start signing in again.',
  otherMachine: 'The test sign-in answers only the machine it runs on',
  noServer: 'The test sign-in works only when the program runs as a server',
}

const texts = catalogues({ nb, nn, en })

export const testIssuerSaid = (words: (t: Texts) => string): Said => saidIn<Texts>(texts, words)
