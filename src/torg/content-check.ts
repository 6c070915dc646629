import { readConfig } from '../config.ts'
import { CONTENT_PARTS } from '../content-parts.ts'
import { checkContent, faultText } from '../hubs/content/index.ts'
import { counted, say, type Command } from './command.ts'
import { examplesOption, wantsExamples } from './examples.ts'

export const contentCheck: Command = {
  usage: 'torg content check DIR [--examples on|off]',
  help: 'Checks the content pack in DIR without a database and lists every fault: file, line, what is wrong, how to mend it.',
  words: 1,
  options: examplesOption,
  run: async ({ words: [directory = ''], options }) => {
    const faults = await checkContent(directory, { examples: wantsExamples(options, readConfig(process.env)), parts: CONTENT_PARTS })
    for (const fault of faults) say(faultText(fault))
    if (faults.length > 0) throw new Error(`${counted(faults.length, 'fault')} in ${directory}`)
    say(`${directory} can be loaded: no fault found.`)
  },
}
