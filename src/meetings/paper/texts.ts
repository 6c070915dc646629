import { catalogues, saidIn, type CatalogueOf, type Said } from '../../platform/i18n/index.ts'
import { MOST_PAGES, MOST_PAPERS } from './paper.ts'

const nb = {
  /** After its title. */
  told: (pages: string, size: string) => `PDF, ${pages}, ${size}`,
  pages: (count: number) => (count === 1 ? '1 side' : `${count} sider`),
  scanned: 'Skannet, uten tekst som kan søkes i eller leses opp',
  noFile: 'Vi finner ikke dette sakspapiret.',
  faults: {
    noItem: 'Vi finner ikke denne saken på saklista.',
    closed: 'Saken er lukket. Papirene til en lukket sak hører hjemme i sakssystemet og legges ikke her.',
    tooMany: `Saken har ${MOST_PAPERS} papirer, og det er det meste den kan ha.`,
    not_pdf: 'Fila er ingen PDF. Lagre dokumentet som PDF og velg den fila.',
    too_large: 'Fila er for stor. Den kan være på 10 MB. Lagre den med mindre bilder, eller del den i to.',
    too_many_pages: `Fila har for mange sider. Den kan ha ${MOST_PAGES}. Del den i to.`,
    locked: 'Fila er låst med passord. Lagre den på nytt uten.',
    broken: 'Fila er skadd og lar seg ikke åpne. Lagre dokumentet som PDF på nytt.',
    scripted: 'Fila har et program i seg. Lagre dokumentet som PDF/A og velg den fila.',
    carries_files: 'Fila har andre filer i seg. Legg til hver fil for seg.',
    is_form: 'Fila er et utfyllbart skjema. Lagre det utfylt som PDF/A og velg den fila.',
    swells: 'Fila blir for stor når den åpnes. Lagre den med mindre bilder.',
  },
}
export type PaperTexts = CatalogueOf<typeof nb>

const nn: PaperTexts = {
  told: (pages, size) => `PDF, ${pages}, ${size}`,
  pages: (count) => (count === 1 ? '1 side' : `${count} sider`),
  scanned: 'Skanna, utan tekst som kan søkjast i eller lesast opp',
  noFile: 'Vi finn ikkje dette sakspapiret.',
  faults: {
    noItem: 'Vi finn ikkje denne saka på saklista.',
    closed: 'Saka er lukka. Papira til ei lukka sak høyrer heime i sakssystemet og blir ikkje lagde her.',
    tooMany: `Saka har ${MOST_PAPERS} papir, og det er det meste ho kan ha.`,
    not_pdf: 'Fila er ingen PDF. Lagre dokumentet som PDF og vel den fila.',
    too_large: 'Fila er for stor. Ho kan vere på 10 MB. Lagre ho med mindre bilete, eller del ho i to.',
    too_many_pages: `Fila har for mange sider. Ho kan ha ${MOST_PAGES}. Del ho i to.`,
    locked: 'Fila er låst med passord. Lagre ho på nytt utan.',
    broken: 'Fila er skadd og lèt seg ikkje opne. Lagre dokumentet som PDF på nytt.',
    scripted: 'Fila har eit program i seg. Lagre dokumentet som PDF/A og vel den fila.',
    carries_files: 'Fila har andre filer i seg. Legg til kvar fil for seg.',
    is_form: 'Fila er eit utfyllbart skjema. Lagre det utfylt som PDF/A og vel den fila.',
    swells: 'Fila blir for stor når ho blir opna. Lagre ho med mindre bilete.',
  },
}

const en: PaperTexts = {
  told: (pages, size) => `PDF, ${pages}, ${size}`,
  pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
  scanned: 'Scanned, without text that can be searched or read aloud',
  noFile: 'We cannot find this paper.',
  faults: {
    noItem: 'We cannot find this item on the agenda.',
    closed: 'The item is closed. Papers of a closed item belong in the case system and are not kept here.',
    tooMany: `The item has ${MOST_PAPERS} papers, which is the most it can have.`,
    not_pdf: 'The file is not a PDF. Save the document as PDF and choose that file.',
    too_large: 'The file is too large. It can be 10 MB. Save it with smaller pictures, or divide it.',
    too_many_pages: `The file has too many pages. It can have ${MOST_PAGES}. Divide it.`,
    locked: 'The file is locked with a password. Save it again without one.',
    broken: 'The file is damaged and cannot be opened. Save the document as PDF again.',
    scripted: 'The file has a program in it. Save the document as PDF/A and choose that file.',
    carries_files: 'The file has other files in it. Add each file by itself.',
    is_form: 'The file is a form to fill in. Save it filled in as PDF/A and choose that file.',
    swells: 'The file becomes too large when it is opened. Save it with smaller pictures.',
  },
}

export const paperTexts = catalogues<PaperTexts>({ nb, nn, en })
export const paperSaid = (words: (t: PaperTexts) => string): Said => saidIn(paperTexts, words)
