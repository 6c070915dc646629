import type { ParseArgsConfig } from 'node:util'

export interface Given {
  /** What was written after the command's name, without the options. */
  words: string[]
  options: Record<string, string | boolean | undefined>
}

export interface Command {
  /** `torg backup FILE`. */
  usage: string
  /** What it does, for --help. */
  help: string
  /** How many words it takes. */
  words: number
  options?: NonNullable<ParseArgsConfig['options']>
  /** Throws when it could not do it; the message is for the person at the keyboard. */
  run(given: Given): Promise<void>
}

/** Who stands in the history as having changed what a command changed: whoever has the machine. No account has this id. */
export const NOBODY = '00000000-0000-0000-0000-000000000000'

/** The command was written in a way that it does not understand. */
export class WrongUse extends Error {}

export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
