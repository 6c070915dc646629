import type { WorkTexts } from '../texts.nb.ts'

export const own: WorkTexts['own'] = {
  title: 'Ditt eige',
  lead: 'Det du endrar her, er på dei offentlege sidene med ein gong.',
  text: 'Teksten om dykk',
  textLead: 'Står på sida til tilbydaren og der de er nemnde. Namnet og kva slags tilbydar de er, endrar kommunen.',
  editText: 'Endre teksten',
  news: 'Nytt som ikkje gjeld eitt torg',
  publicPage: 'Sjå sida',
  atHubs: 'På torga',
  add: 'Legg inn',
  waiting: (count) => (count === 1 ? 'spørsmål ventar på svar' : 'spørsmål ventar på svar'),
  followers: (count) => (count === 1 ? 'følgjer dykk' : 'følgjer dykk'),
  provider: 'Tilbydar',
  body: 'Utval',
}
