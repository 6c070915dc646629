import { databaseFault } from '../database/index.ts'

/**
 * What may be logged of an error: its kind and where it came from. The message of a database error is left out,
 * since it can quote what somebody typed.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  const database = databaseFault(error)
  const what = database ?? { message: error.message }
  return { error: error.name, ...what, stack: frames.slice(0, 12).map((line) => line.trim()) }
}
