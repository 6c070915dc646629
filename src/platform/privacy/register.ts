import type { Language, Localized } from '../content/localized.ts'

/**
 * What a column tells. `person`: something a resident said or is called, which must go when they are erased. `staff`: of somebody who
 * works here. `pseudonym`: an id or a hash that leads to somebody only together with other tables. `nothing`: of nobody.
 */
export type Tells = 'person' | 'staff' | 'pseudonym' | 'nothing'

/** GDPR art. 6 (1): consent (a), a public task (e), legal duty (c), security of the processing (e, art. 32). */
export type Basis = 'consent' | 'task' | 'duty' | 'security'

/** One table that holds something about people, as the record of processing says it. */
export interface TableRecord {
  about: 'residents' | 'staff'
  /** What it holds, in the words of whom it concerns. */
  what: Localized
  purpose: Localized
  basis: Basis
  /** How long it is kept; enforced by a rule of retention or by the end of what it belongs to. */
  keeps: Localized
  /** Whether anything of it is shown to everybody. */
  isPublic: boolean
  columns: Readonly<Record<string, Tells>>
  /** What a column that holds a choice of ours means, for whoever reads what is kept of them: the value itself is a word of the program. */
  inWords?: Readonly<Record<string, (value: string, lang: Language) => string>>
  /** Where the name stands of what a column points at: its id is the program's too. */
  named?: Readonly<Record<string, NamedIn>>
  /** Why it stays when somebody asks to be erased. */
  staysBecause?: Localized
}

/** `place`, `slug`, `name`: the name is a text, or one in each language. */
export interface NamedIn {
  table: string
  key: string
  name: string
}

/** A choice of ours in words: `chosenWord((lang) => texts(lang).modes)`. */
export const chosenWord =
  (words: (lang: Language) => Readonly<Record<string, string>>) =>
  (value: string, lang: Language): string =>
    words(lang)[value] ?? value

/** Every table of the database by its name there, `contact_point`; `nobody` where it holds nothing about people. */
export type PrivacyRegister = Readonly<Record<string, TableRecord | 'nobody'>>

export type KeptTable = TableRecord & { table: string }

/** The tables that hold something about people, residents first. */
export function keptTables(register: PrivacyRegister): KeptTable[] {
  const all = Object.entries(register).flatMap(([table, record]) => (record === 'nobody' ? [] : [{ table, ...record }]))
  return [...all.filter(({ about }) => about === 'residents'), ...all.filter(({ about }) => about === 'staff')]
}
