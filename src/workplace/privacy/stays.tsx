import { Facts } from '../../design/index.ts'
import type { OwnData } from '../../people/index.ts'
import { keptTables, toldOf, type KeptTable, type PrivacyRegister } from '../../platform/privacy/index.ts'
import type { Work } from '../work.ts'

/** The log names nobody, and is there whoever is erased. */
const ALWAYS = 'audit_entry'

/** What of theirs stays when they are erased. */
export const stayingOf = (register: PrivacyRegister, data: readonly OwnData[]): KeptTable[] =>
  keptTables(register).filter(
    ({ table, staysBecause }) => staysBecause !== undefined && (table === ALWAYS || data.some((one) => one.table === table)),
  )

export function Stays({ work: { lang }, staying }: { work: Work; staying: readonly KeptTable[] }) {
  return (
    <Facts
      items={staying.flatMap(({ what, staysBecause }) =>
        staysBecause === undefined ? [] : [{ term: toldOf(what, lang), text: toldOf(staysBecause, lang) }],
      )}
    />
  )
}
