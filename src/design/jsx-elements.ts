import type { Child } from '../platform/html/jsx-runtime.ts'

interface Plain {
  id?: string
  class?: string
  children?: Child
}

/** What is said of a draft; `data-sent` alone on the page that a sent form leads to. */
export type DraftAttributes =
  | { 'data-lost': string; 'data-sending': string; 'data-found': string; 'data-discard': string; children?: Child }
  | { 'data-sent': '' }

/** The part of an answer that is shown, by its id, and the button that would ask for it. */
export interface PreviewAttributes {
  'data-part': string
  'data-button': string
  'data-value': string
  children?: Child
}

/** A task for the browser, and what is said while it counts. */
export interface ProofAttributes {
  'data-nonce': string
  'data-salt': string
  'data-rounds': number
  'data-prefix': string
  'data-most': number
  'data-working': string
  'data-done': string
  'data-failed': string
  children?: Child
}

declare module '../platform/html/jsx-runtime.ts' {
  interface CustomElements {
    datalist: Plain
    progress: { max: number; value: number; hidden: boolean; 'aria-label': string; children?: Child }
    search: Plain
    /** Makes its button ask for the position; not shown without its script. */
    'torg-near': { 'data-failed': string; children?: Child }
    /** Makes its button print; not shown without its script. */
    'torg-print': Plain
    /** Sounds when `data-call` changes; its label is for the button of browsers that want to be asked. */
    'torg-gong': { 'data-label': string }
    /** Counts what the server asked for and sends the form it stands in; the form has a way that needs none. */
    'torg-proof': ProofAttributes
    /** Keeps what is typed in the form inside it through a lost network; the form is whole without it. */
    'torg-draft': DraftAttributes
    /** Follows what is typed in the form it stands in; a button does the same without it. */
    'torg-preview': PreviewAttributes
  }
}
