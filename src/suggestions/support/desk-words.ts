import type { Language } from '../../platform/content/localized.ts'
import { catalogues, type CatalogueOf } from '../../platform/i18n/index.ts'
import { supportTexts } from './texts.ts'

const nb = {
  how: 'Støtte eller hjelpe?',
  hows: { want: 'Støtter dette', help: 'Kan hjelpe med noe' },
  canHelp: 'Hjelpe med hva?',
  word: 'Vil vite hva det blir til',
  wordHint: 'Da går det beskjed hver gang noen svarer på innspillet.',
  child: (age: number) => `Er under ${age} år`,
  childHint: 'Da er det en voksens navn og adresse som skrives, og det krysses av for at noen gjør dette for en annen.',
  needHelp: 'Skriv hva det kan hjelpes med, eller velg «Støtter dette».',
}
type DeskWords = CatalogueOf<typeof nb>

const nn: DeskWords = {
  how: 'Støtte eller hjelpe?',
  hows: { want: 'Støttar dette', help: 'Kan hjelpe med noko' },
  canHelp: 'Hjelpe med kva?',
  word: 'Vil vite kva det blir til',
  wordHint: 'Då går det melding kvar gong nokon svarar på innspelet.',
  child: (age) => `Er under ${age} år`,
  childHint: 'Då er det namnet og adressa til ein vaksen som skal stå, og det blir kryssa av for at nokon gjer dette for ein annan.',
  needHelp: 'Skriv kva det kan hjelpast med, eller vel «Støttar dette».',
}

const en: DeskWords = {
  how: 'Support or help?',
  hows: { want: 'Supports this', help: 'Can help with something' },
  canHelp: 'Help with what?',
  word: 'Wants to know what becomes of it',
  wordHint: 'Then they are told each time somebody answers the suggestion.',
  child: (age) => `Is under ${age}`,
  childHint: 'Then a grown-up’s name and address are written, and it is ticked that somebody does this for another.',
  needHelp: 'Write what they can help with, or choose “Supports this”.',
}

const deskWords = catalogues<DeskWords>({ nb, nn, en })

/** What is asked of whoever supports; at the desk, of staff about them. */
export function supportWords(lang: Language, atDesk = false): ReturnType<typeof supportTexts>['form'] {
  const { form } = supportTexts(lang)
  return atDesk ? { ...form, ...deskWords(lang) } : form
}
