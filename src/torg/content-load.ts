import { CONTENT_PARTS } from '../content-parts.ts'
import { loadContent } from '../hubs/content/index.ts'
import { counted, say, type Command } from './command.ts'
import { examplesOption, wantsExamples } from './examples.ts'
import { withTown } from './town.ts'

export const contentLoad: Command = {
  usage: 'torg content load DIR [--examples on|off] [--replace]',
  help: `Loads the content pack in DIR, all of it or, when anything is wrong, nothing; every fault is listed with file and line.
The database must have no content, unless --replace takes away what is there first, changes made by staff included.
Without --examples the setting EXAMPLES decides whether the illustrations come along.`,
  words: 1,
  options: { ...examplesOption, replace: { type: 'boolean' } },
  run: ({ words: [directory = ''], options }) =>
    withTown(async ({ db, config, description }) => {
      const examples = wantsExamples(options, config)
      const report = await loadContent(db, directory, { examples, parts: CONTENT_PARTS, replace: options['replace'] === true })
      say(`Loaded ${directory}${examples ? '' : ' without examples'} into ${description}:`)
      say(`${counted(report.hubs, 'hub')}, ${counted(report.providers, 'provider')}, ${counted(report.rows, 'row')} in all`)
    }),
}
