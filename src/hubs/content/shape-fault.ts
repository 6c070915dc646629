import type { z } from 'zod'
import { pathText, type ContentFault, type Path } from './fault.ts'
import type { YamlFile } from './yaml-file.ts'

type Issue = z.core.$ZodIssue
interface Told {
  path: Path
  what: string
  mend: string
}

/** What the shapes found wrong in a file, in plain words and with the line it stands on. */
export function shapeFaults(file: string, yaml: YamlFile, issues: readonly Issue[]): ContentFault[] {
  return issues
    .flatMap((issue) => tell(issue, yaml.value))
    .map(({ path, what, mend }) => ({ file, line: yaml.lineOf(path), path: pathText(path), what, mend }))
}

function tell(issue: Issue, root: unknown): Told[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  const value = valueAt(root, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        what: `unknown field “${key}”`,
        mend: 'Correct the spelling or take the field away; the fields that exist are in content/schema',
      }))
    case 'invalid_type':
      return [{ path, ...wrongType(issue.expected, value, String(path.at(-1) ?? 'fila')) }]
    case 'invalid_value':
      return [{ path, what: `“${String(value)}” is not one of the choices`, mend: `Choose one of: ${issue.values.join(', ')}` }]
    case 'invalid_union':
      return ofUnion(issue, value).flatMap((one) => tell({ ...one, path: [...issue.path, ...one.path] }, root))
    default:
      return [{ path, ...ownMessage(issue.message, value) }]
  }
}

/** Of a text that may be bare, that is the last; else it was meant to be the first, with languages. */
const ofUnion = ({ errors }: z.core.$ZodIssueInvalidUnion, value: unknown): readonly Issue[] =>
  (typeof value === 'string' ? errors.at(-1) : errors[0]) ?? []

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields under it',
}

function wrongType(expected: string, value: unknown, field: string): Omit<Told, 'path'> {
  if (value === undefined || value === null) {
    if (field === 'nb') return { what: 'the text has no bokmål', mend: 'Add the text under “nb:”' }
    return { what: `“${field}” is missing`, mend: `Add “${field}:” with ${TYPES[expected] ?? expected}` }
  }
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return { what: `${String(value)} is not read as text`, mend: `Put quotation marks around it: '${String(value)}'` }
  }
  if (expected === 'object' && typeof value === 'string') {
    return {
      what: 'is one text, but must have fields under it',
      mend: 'Write the text under “nb:” (and “nn:” and “en:”), or each field on a line of its own',
    }
  }
  return { what: `has the wrong sort of value`, mend: `Must be ${TYPES[expected] ?? expected}` }
}

/** The shapes' own messages tell either what is asked (“must …”, “choose …”) or what is wrong. */
function ownMessage(message: string, value: unknown): Omit<Told, 'path'> {
  if (!/^(must|choose) /.test(message)) return { what: message, mend: 'Correct the value or take the row away' }
  const shown = typeof value === 'string' && value.length > 60 ? `${value.slice(0, 57)}…` : String(value)
  const what = typeof value === 'object' ? 'is not filled in rightly' : `“${shown}” is not accepted`
  return { what, mend: message.charAt(0).toUpperCase() + message.slice(1) }
}

export function valueAt(root: unknown, path: Path): unknown {
  let value: unknown = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.entries(value).find(([key]) => key === String(step))?.[1]
  }
  return value
}
