import type { Child } from '../platform/html/jsx-runtime.ts'

interface Plain {
  id?: string
  class?: string
  children?: Child
}

/** What the button that asks for the position says, and says when that failed. */
export interface NearAttributes {
  'data-label': string
  'data-failed': string
}

/** What is said of a draft; `data-sent` alone on the page that a sent form leads to: the path of the form. */
export type DraftAttributes =
  | { 'data-lost': string; 'data-sending': string; 'data-found': string; 'data-discard': string; children?: Child }
  | { 'data-sent': string }

declare module '../platform/html/jsx-runtime.ts' {
  interface CustomElements {
    datalist: Plain
    search: Plain
    /** Button that asks for the position; written by its script, nothing without it. */
    'torg-near': NearAttributes
    /** Button that prints; written by its script, nothing without it. */
    'torg-print': { 'data-label': string }
    /** Keeps what is typed in the form inside it through a lost network; the form is whole without it. */
    'torg-draft': DraftAttributes
  }
}
