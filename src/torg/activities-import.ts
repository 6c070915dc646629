import { readFile } from 'node:fs/promises'
import { importSheet, type SheetLine } from '../activities/index.ts'
import { townPicture } from '../hubs/index.ts'
import { counted, NOBODY, say, WrongUse, type Command } from './command.ts'
import { withTown } from './town.ts'

const COMMAND_LINE = { id: NOBODY, name: 'torg activities' }

export const activitiesImport: Command = {
  usage: 'torg activities import FILE HUB [--dry-run]',
  help: `Takes in the activities of a CSV file at a hub: all of them or, when one line is wrong, none. Every line is told of.
The columns are those of the page «Aktiviteter fra regneark»; only tittel, slag and dato are needed.
With --dry-run it says what would happen and changes nothing.`,
  words: 2,
  options: { 'dry-run': { type: 'boolean' } },
  run: ({ words: [file = '', hub = ''], options }) =>
    withTown(async ({ db, today, now }) => {
      const picture = await townPicture(db, { day: today, at: now, known: today, live: true })
      if (!picture.hubs.some((one) => one.hub.slug === hub)) throw new WrongUse(`there is no hub ${hub}`)
      const text = await readFile(file, 'utf8')
      const trial = options['dry-run'] === true
      const given = {
        hub,
        provider: null,
        providers: picture.providers,
        source: 'Kommunen, fra regneark',
        language: 'nb',
        text,
        trial,
      } as const
      const report = await importSheet(db, given, { actor: COMMAND_LINE, today, at: now })
      for (const fault of report.faults) say(fault)
      for (const line of report.lines) say(`${line.line}: ${line.title}: ${becomes(line)}`)
      const wrong = report.lines.filter(({ what }) => what === 'wrong').length
      if (report.faults.length + wrong > 0) throw new Error('nothing was taken in: mend the file and try again')
      const fresh = report.lines.filter(({ what }) => what === 'new').length
      say(`${trial ? 'Would be taken' : 'Taken'} in at ${hub}: ${counted(fresh, 'activity', 'activities')}`)
    }),
}

const becomes = ({ what, faults }: SheetLine): string => (what === 'wrong' ? faults.join('; ') : what === 'new' ? 'new' : 'as before')
