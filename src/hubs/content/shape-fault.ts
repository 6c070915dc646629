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
        what: `ukjent felt «${key}»`,
        mend: 'Rett skrivemåten eller ta feltet bort; feltene som finnes, står i content/schema',
      }))
    case 'invalid_type':
      return [{ path, ...wrongType(issue.expected, value, String(path.at(-1) ?? 'fila')) }]
    case 'invalid_value':
      return [{ path, what: `«${String(value)}» er ikke et av valgene`, mend: `Velg én av: ${issue.values.join(', ')}` }]
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
  string: 'tekst',
  number: 'et tall',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'felt under seg',
}

function wrongType(expected: string, value: unknown, field: string): Omit<Told, 'path'> {
  if (value === undefined || value === null) {
    if (field === 'nb') return { what: 'teksten mangler på bokmål', mend: 'Legg til teksten under «nb:»' }
    return { what: `«${field}» mangler`, mend: `Legg til «${field}:» med ${TYPES[expected] ?? expected}` }
  }
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return { what: `${String(value)} leses ikke som tekst`, mend: `Sett anførselstegn rundt: '${String(value)}'` }
  }
  if (expected === 'object' && typeof value === 'string') {
    return {
      what: 'er én tekst, men skal ha felt under seg',
      mend: 'Skriv teksten under «nb:» (og «nn:» og «en:»), eller feltene hver på sin linje',
    }
  }
  return { what: `har feil slags verdi`, mend: `Skal være ${TYPES[expected] ?? expected}` }
}

/** The shapes' own messages tell either what is asked («må …», «kan …», «velg …») or what is wrong. */
function ownMessage(message: string, value: unknown): Omit<Told, 'path'> {
  if (!/^(må|kan|velg) /.test(message)) return { what: message, mend: 'Rett verdien eller ta raden bort' }
  const shown = typeof value === 'string' && value.length > 60 ? `${value.slice(0, 57)}…` : String(value)
  const what = typeof value === 'object' ? 'er ikke fylt ut riktig' : `«${shown}» godtas ikke`
  return { what, mend: message.charAt(0).toUpperCase() + message.slice(1) }
}

function valueAt(root: unknown, path: Path): unknown {
  let value: unknown = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.entries(value).find(([key]) => key === String(step))?.[1]
  }
  return value
}
