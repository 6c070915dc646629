import { parseArgs } from 'node:util'
import { WrongUse, say, type Command, type Given } from './command.ts'
import { COMMANDS, type Listed } from './commands.ts'

/** Answers the exit code: 0 done, 1 failed, 2 written wrongly. */
async function torg(args: string[]): Promise<number> {
  const listed = COMMANDS.find(({ name }) => name.split(' ').every((word, index) => args[index] === word))
  try {
    if (listed === undefined) return overview(args)
    const command = await listed.load()
    const given = parse(command, args.slice(listed.name.split(' ').length))
    if (given.options['help'] === true) return (say(helpFor(command)), 0)
    if (given.words.length !== command.words) throw new WrongUse(`usage: ${command.usage}`)
    await command.run(given)
    return 0
  } catch (error) {
    process.stderr.write(
      `torg${listed === undefined ? '' : ` ${listed.name}`}: ${error instanceof Error ? error.message : String(error)}\n`,
    )
    return error instanceof WrongUse ? 2 : 1
  }
}

function parse(command: Command, args: string[]): Given {
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const
  try {
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true })
    return { words: positionals, options: { ...values } }
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : String(error)}\nusage: ${command.usage}`)
  }
}

function helpFor({ usage, help }: Command): string {
  return `${usage}\n\n${help}`
}

function overview(args: string[]): number {
  const [first] = args
  const within = COMMANDS.filter(({ name }) => name.startsWith(`${first ?? ''} `))
  const shown = within.length > 0 ? within : COMMANDS
  const asked =
    first === undefined || first === '--help' || first === '-h' || first === 'help' || (within.length > 0 && args[1] === '--help')
  const lines = shown.map(({ name, about }: Listed) => `  torg ${name.padEnd(18)} ${about}`)
  const text = `${lines.join('\n')}\n\nEach takes --help. Settings come from the environment; torg doctor lists them.`
  if (asked) return (say(text), 0)
  throw new WrongUse(`there is no command ${args.join(' ')}\n${text}`)
}

// Whoever reads may have seen enough: `torg routes | head`.
process.stdout.on('error', () => process.exit(0))
process.exitCode = await torg(process.argv.slice(2))
