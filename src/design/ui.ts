import type { Language } from '../platform/content/localized.ts'
import type { PageLanguage } from '../platform/i18n/index.ts'
import type { MarkRule } from './mark.ts'

/** A hub as the frame shows it: its colours come from `data-hub`, its mark from the rule. */
export interface HubChip {
  slug: string
  /** The short name: «Tofte». */
  name: string
  mark: MarkRule
}

/** What words need that stand outside a page: in a mail, in a calendar. */
export type Reader = Pick<Ui, 'page' | 'lang' | 'href' | 'publicUrl' | 'municipality'>

/** What every page is drawn with; made once per request. */
export interface Ui {
  /** The language asked for. */
  page: PageLanguage
  /** The language of the catalogue the page is built from. */
  lang: Language
  /** A path without language prefix, in the page's language. */
  href: (path: string) => string
  /** This page's own path, without language prefix. */
  path: string
  /** What stands after the path, with its question mark; kept when the language is changed. */
  query?: string
  /** False on the page of another day. */
  isToday?: boolean
  /** Scheme and host, no slash at the end. */
  publicUrl: string
  /** Built file names by plain name: «style.css» → «/assets/style-ab12cd.css». */
  assets: Readonly<Record<string, string>>
  /** What each script says, by its plain name; none where nothing is built. */
  scripts: Readonly<Record<string, string>>
  /** Address of the site's rules with those made from the hubs; null when the hubs cannot be known. */
  stylesheet: string | null
  hubs: readonly HubChip[]
  municipality: string
  /** The municipality's own number; absent when not announced. */
  phone?: string
  /** Set when the clock is: said on every page. */
  clockNote: string | null
  /** The page is of a day to come. */
  ahead?: boolean
  /** Illustrative rows are loaded. */
  examples: boolean
  /** A person has approved the fixed list of this language. */
  fixedListReviewed?: boolean
  signedIn: { name: string } | null
}
