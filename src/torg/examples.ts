import { WrongUse, type Given } from './command.ts'

export const examplesOption = { examples: { type: 'string' } } as const

/** What the option says, else what the setting EXAMPLES says. */
export function wantsExamples(options: Given['options'], config: { examples: boolean }): boolean {
  const said = options['examples']
  if (said === undefined) return config.examples
  if (said !== 'on' && said !== 'off') throw new WrongUse('--examples must be on or off')
  return said === 'on'
}
