import { show, type Language } from '../../platform/content/localized.ts'
import { keptTables, type PrivacyRegister } from '../../platform/privacy/index.ts'
import type { OwnData } from './insight.ts'

/** Something that is there also after an erasure, and why. */
export interface Staying {
  table: string
  what: string
  because: string
}

/** What of somebody's stays when they are erased (domain.md A2): said before the button, and on the receipt of the erasure. */
export const staysOf = (register: PrivacyRegister, data: readonly OwnData[], lang: Language): Staying[] =>
  keptTables(register).flatMap(({ table, what, staysBecause }) =>
    staysBecause !== undefined && data.some((one) => one.table === table)
      ? [{ table, what: show(what, lang).text, because: show(staysBecause, lang).text }]
      : [],
  )
