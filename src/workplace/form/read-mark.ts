import { createHash } from 'node:crypto'

/** What somebody is warned of, as the form sends it along once it has been shown; empty where there is nothing to read. */
export const readMark = (warned: readonly unknown[]): string =>
  warned.length === 0 ? '' : createHash('sha256').update(JSON.stringify(warned)).digest('hex').slice(0, 16)
