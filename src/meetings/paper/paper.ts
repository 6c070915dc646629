import type { Day } from '../../platform/time/index.ts'

/** In bytes. */
export const LARGEST_PAPER = 10_000_000
/** Of one item. */
export const MOST_PAPERS = 20
export const MOST_PAGES = 500
/** Letters of it that search reaches. */
export const MOST_WORDS = 300_000
export const MOST_TITLE = 200

/** What everybody may know of a file without opening it. */
export interface Paper {
  id: number
  title: string
  /** Bytes. */
  size: number
  pages: number
  /** SHA-256 in hexadecimal. */
  checksum: string
  /** No text in it: a scanned sheet. */
  scanned: boolean
  /** Whether headings and order are marked for those who listen. */
  tagged: boolean
  addedOn: Day
}

/** Why a file is not taken. */
export type PaperFault =
  | 'not_pdf'
  | 'too_large'
  | 'too_many_pages'
  | 'locked'
  | 'broken'
  | 'scripted'
  | 'carries_files'
  | 'is_form'
  | 'swells'
