import { setImmediate } from 'node:timers/promises'
import { cleanText } from '../../platform/content/clean-text.ts'
import { machineNow } from '../../platform/time/index.ts'
import { LARGEST_PAPER, MOST_PAGES, MOST_WORDS, type PaperFault } from './paper.ts'
import { swells } from './swells.ts'

export interface ReadPdf {
  pages: number
  /** Empty: a picture of text. */
  words: string
  tagged: boolean
}

/** A file that takes longer to read than this is left with the words that were found. */
const PATIENCE = 15_000
/** The sign may stand a little into the file. */
const HEAD = 1024

/** As much of what the package gives as is used here: its own types are those of another package. */
interface Opened {
  numPages: number
  getMetadata(): Promise<{ info: object }>
  getJSActions(): Promise<object | null>
  hasJSActions(): Promise<boolean>
  getAttachments(): Promise<unknown>
  getMarkInfo(): Promise<{ Marked?: boolean } | null>
  getPage(number: number): Promise<{
    getTextContent(): Promise<{ items: readonly ({ str: string; hasEOL: boolean } | object)[] }>
    cleanup(): void
  }>
  destroy(): Promise<void>
}

/** What a file is, by its content and never by its name: a PDF that anybody can open, with nothing in it that acts. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf | PaperFault> {
  if (bytes.length > LARGEST_PAPER) return 'too_large'
  if (!bytes.subarray(0, HEAD).includes('%PDF-')) return 'not_pdf'
  if (await swells(bytes)) return 'swells'
  const { getDocumentProxy } = await import('unpdf')
  try {
    // It takes the memory it is given, so it gets a copy.
    const pdf: Opened = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false })
    try {
      return (await whyNot(pdf)) ?? { pages: pdf.numPages, words: await wordsOf(pdf), tagged: await isTagged(pdf) }
    } finally {
      await pdf.destroy()
    }
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken'
  }
}

async function whyNot(pdf: Opened): Promise<PaperFault | null> {
  if (pdf.numPages > MOST_PAGES) return 'too_many_pages'
  const { info } = await pdf.getMetadata()
  if ('IsXFAPresent' in info && info.IsXFAPresent === true) return 'is_form'
  if ((await pdf.getJSActions()) !== null || (await pdf.hasJSActions())) return 'scripted'
  return (await pdf.getAttachments()) === null ? null : 'carries_files'
}

async function isTagged(pdf: Opened): Promise<boolean> {
  const mark = await pdf.getMarkInfo()
  return mark?.Marked === true
}

async function wordsOf(pdf: Opened): Promise<string> {
  const until = machineNow() + PATIENCE
  let words = ''
  for (let number = 1; number <= pdf.numPages && words.length < MOST_WORDS && machineNow() < until; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    words += `${items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')}\n`
    page.cleanup()
    // Others wait for the same thread.
    await setImmediate()
  }
  return asOne(words).slice(0, MOST_WORDS)
}

/** A word that was divided at the end of a line is one again. */
const asOne = (text: string) =>
  cleanText(text)
    .normalize('NFC')
    .replaceAll(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
