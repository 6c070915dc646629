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

declare module '../platform/html/jsx-runtime.ts' {
  interface CustomElements {
    datalist: Plain
    search: Plain
    /** Button that asks for the position; written by its script, nothing without it. */
    'torg-near': NearAttributes
    /** Button that prints; written by its script, nothing without it. */
    'torg-print': { 'data-label': string }
  }
}
