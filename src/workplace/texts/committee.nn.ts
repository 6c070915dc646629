import type { WorkTexts } from '../texts.nb.ts'

export const committee: WorkTexts['nouns']['committee'] = {
  one: 'utval',
  many: 'Teksten om utvalet',
  add: 'Teksten om utvalet',
  none: 'Ingen tekst er lagd inn.',
  lead: 'Står på dei offentlege sidene. Møte og medlemmer kjem seinare.',
  body: 'Kva er utvalet, og kva skjer?',
  bodyHint: 'Ingen namn på personar.',
  places: 'Stader',
  trial: 'Forsøket varer',
  afterTrial: 'Etter forsøket',
  edit: 'Endre teksten',
  publicPage: 'Sjå sida til torget',
  mayOnlySee: 'Sekretæren endrar teksten. Sei frå til sekretæren når noko er feil.',
}
