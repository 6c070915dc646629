import { keptTables, type PrivacyRegister } from '../../platform/privacy/index.ts'
import type { OwnData } from './insight.ts'

/**
 * What is kept of somebody with protected address, without anything that tells of them: a link can be found by the one they hide from.
 * The values are shown on «Min side» and by the privacy officer, who know who asks.
 */
export function shieldedData(register: PrivacyRegister, data: readonly OwnData[], instead: string): OwnData[] {
  const columnsOf = new Map(keptTables(register).map(({ table, columns }) => [table, columns]))
  return data.map(({ table, rows }) => {
    const tells = (name: string) => columnsOf.get(table)?.[name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] === 'person'
    const hidden = ([name, value]: [string, unknown]) => [name, value !== null && tells(name) ? instead : value] as const
    return { table, rows: rows.map((row) => Object.fromEntries(Object.entries(row).map(hidden))) }
  })
}
