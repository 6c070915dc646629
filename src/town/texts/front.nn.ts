import type { CatalogueOf } from '../../platform/i18n/index.ts'
import type * as nb from './front.nb.ts'
import { capital, numberWords } from './number-words.ts'

const number = numberWords(['ingen', 'eitt', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'])

export const front: CatalogueOf<typeof nb.front> = {
  description: (municipality) => `Kva som er ope no på innbyggjartorga i ${municipality}, kven du møter der, og kvar det næraste er.`,
  openNow: (open, all) =>
    open === 0
      ? 'Ingen torg er opne akkurat no.'
      : `${capital(number(open))} av ${number(all)} torg er ${open === 1 ? 'ope' : 'opne'} no. Kom innom.`,
  noneKnownOpen: 'Vi veit ikkje om noko torg som er ope akkurat no.',
  someUnknown: (unknown) => `${capital(number(unknown))} torg har ikkje kunngjort opningstidene.`,
  allExamples: 'Tidene er eksempel. Ingen av torga har kunngjort tidene for huset.',
  allExamplesBut: (names) => `Tidene er eksempel; berre ${names} har kunngjort tidene for huset.`,
  someExamples: (names) => `Tidene på ${names} er eksempel og ikkje kunngjorde.`,
  inOperation: (open, all) => `${capital(number(open))} av ${number(all)} torg i drift.`,
  boardHeading: 'No og neste på torga',
  hub: 'Torg',
  find: 'Finn torget ditt',
  findLead: (north, south) => `Frå ${north} i nord til ${south} i sør. Skriv kvar du bur, så viser vi det næraste.`,
  news: 'Nytt frå torga',
  noNews: 'Ingenting nytt enno.',
  allNews: 'Alt nytt',
  asOfHint: (merged) => `Du kan sjå korleis det var ein annan dag, til dømes dagen kommunen vart til: ${merged}.`,
  takePart: 'Bli med',
  about: 'Kva er eit innbyggjartorg?',
  aboutLead: 'Ein open stad der naboar, foreiningar og kommunen møtest.',
  desk: (name) => `Møt ${name}`,
  deskLead: 'Spør om alt i kommunen. Her ser du kvar og når.',
  book: 'Bestill ein time',
  bookLead: 'Møt nokon som kan saka, nær der du bur. Du treng ikkje BankID.',
  propose: 'Foreslå ein aktivitet',
  proposeLead: 'Vi finn rom og folk saman med deg.',
  suggest: 'Sei di meining',
  suggestLead: 'Fortel kva som manglar, kva du ønskjer deg eller vil gjere.',
  firstAfterMerger: (hub, date) => `Første torg som opna etter samanslåinga: ${hub}, ${date}.`,
  firstAfterMergerPlanned: (hub) => `${hub} blir det første torget som opnar etter samanslåinga.`,
  steps: 'Slik veks torga fram',
}

export const board: CatalogueOf<typeof nb.board> = {
  deskHere: (name) => `${name} er her.`,
  nobody: 'Ingen er her no',
  until: (time) => `til ${time}`,
  nearest: (hub) => `Næraste skranke: ${hub}`,
  follow: (hub) => `Følg ${hub}`,
  andKnowHours: 'og få vite når opningstidene er klare.',
  house: 'Huset opnar',
  today: 'i dag',
  tomorrow: 'i morgon',
}

export const news: CatalogueOf<typeof nb.news> = {
  title: 'Nytt frå torga',
  published: (when) => `Lagt ut ${when}`,
  happens: (day) => `Skjer ${day}`,
  description: 'Nytt frå innbyggjartorga: kva som opnar, kva som blir endra, og kva som er vedteke.',
  feed: 'Abonner (Atom)',
  back: (hub) => `Til ${hub}`,
}
