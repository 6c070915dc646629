/**
 * Papers of an agenda as files: read by their content before they are taken, found by their words, and seen by whoever may see the item. Owns
 * the files. Knows people and the paths of meetings; the meetings show them, and staff add and take away.
 */
export { addPaper, removePaper } from './keep-paper.ts'
export { aboutPaper } from './paper-words.ts'
export { LARGEST_PAPER, MOST_TITLE, type Paper, type PaperFault } from './paper.ts'
export { paperPrivacy } from './privacy.ts'
export { papersOnDay, publicFile, type PaperOfItem } from './queries.ts'
export { readPdf } from './read-pdf.ts'
export { reindexPapers } from './search-entries.ts'
export { paperSaid, paperTexts } from './texts.ts'
