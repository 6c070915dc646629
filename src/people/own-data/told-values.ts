import type { Language } from '../../platform/content/localized.ts'
import type { KeptTable } from '../../platform/privacy/index.ts'
import type { OwnData } from './insight.ts'

/** The person's own words and addresses in one table; codes and dates are in the file. */
export function toldValues({ table, columns, inWords = {} }: KeptTable, data: readonly OwnData[], lang: Language): string[] {
  const rows = data.find((one) => one.table === table)?.rows ?? []
  const values = rows.flatMap((row) =>
    Object.entries(row).flatMap(([name, value]) =>
      columns[snake(name)] === 'person' && typeof value === 'string' && value !== '' ? [inWords[snake(name)]?.(value, lang) ?? value] : [],
    ),
  )
  return [...new Set(values)]
}

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
