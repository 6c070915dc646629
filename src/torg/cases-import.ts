import { readFile } from 'node:fs/promises'
import { importCases, readCaseTable, type LineReport } from '../cases/index.ts'
import { counted, NOBODY, say, type Command } from './command.ts'
import { withTown } from './town.ts'

export const casesImport: Command = {
  usage: 'torg cases import FILE [--partial] [--dry-run]',
  help: `Registers political cases from a table (CSV with a head) or a JSON list, and reports line by line. If one line is wrong, nothing is changed,
unless --partial asks for those that are good. A case that is here already is changed; what it said before stays in the history.
Columns: organ; sak (32/19) or år and nummer; tittel; behandlet; planlagt; vedtak; godkjent; lenke; sjekket; omtale; steder; kilde.`,
  words: 1,
  options: { partial: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  run: ({ words: [file = ''], options }) =>
    withTown(async ({ db, today, now }) => {
      const table = readCaseTable(await readFile(file, 'utf8'), today)
      if (table.rows === null) throw new Error(UNREADABLE[table.fault])
      const [partial, dryRun] = [options['partial'] === true, options['dry-run'] === true]
      const acting = { actor: { id: NOBODY, name: 'torg cases' }, today, at: now }
      const { lines, written } = await importCases(db, { rows: table.rows, partial, dryRun, source: 'Kommunen selv' }, acting)
      for (const line of lines) say(lineWords(line))
      const wrong = lines.filter(({ outcome }) => outcome === 'wrong').length
      if (wrong > 0 && !partial)
        throw new Error(`${counted(wrong, 'line')} wrong: nothing was changed. Correct them, or ask for the rest with --partial`)
      say(dryRun ? 'Nothing was changed (--dry-run)' : `${counted(written, 'case')} written`)
    }),
}

const UNREADABLE = {
  empty: 'there is no case in the file',
  json: 'the file is not a JSON list of cases',
  head: 'the first line must name the columns, with organ, sak and tittel among them',
  quote: 'a quotation mark is not closed',
  long: 'the file has more than 2000 cases: divide it',
} as const

const lineWords = ({ line, title, outcome, faults }: LineReport) =>
  `${line}\t${title}\t${outcome}${faults.map(({ field, fault }) => `\t${field}: ${fault.replaceAll('_', ' ')}`).join('')}`
