import type { z } from 'zod'
import type { Path } from './fault.ts'

/** A file without what is wrong in it. */
export interface Rest {
  value: unknown
  /** Where something of the rest stands in the file itself. */
  inFile(path: Path): Path
  /** The slugs of rows that were taken out, so that what leads to them is not called lost; null where one of a list with slugs had none. */
  lost: readonly (string | null)[]
}

/** Takes out the rows and fields that the issues are of, so that what is right can be judged in the same run. */
export function salvage(given: unknown, issues: readonly z.core.$ZodIssue[]): Rest {
  const value: unknown = structuredClone(given)
  const wrong = new Map<string, Set<number>>()
  for (const issue of issues) {
    const [list, row] = issue.path
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) Reflect.deleteProperty(objectAt(value, issue.path), key)
    else if (typeof list === 'string' && typeof row === 'number') wrong.set(list, (wrong.get(list) ?? new Set()).add(row))
    else if (typeof list === 'string') Reflect.deleteProperty(objectAt(value, []), list)
  }
  const lost: (string | null)[] = []
  const kept = new Map<string, number[]>()
  for (const [list, rows] of wrong) {
    const all = listAt(value, list)
    if (all.some((row) => slugOf(row) !== null)) lost.push(...[...rows].map((row) => slugOf(all[row])))
    kept.set(list, [...all.keys()].filter((row) => !rows.has(row)))
    Reflect.set(objectAt(value, []), list, all.filter((_, row) => !rows.has(row)))
  }
  const inFile = ([list, row, ...more]: Path): Path =>
    typeof list === 'string' && typeof row === 'number' ? [list, kept.get(list)?.[row] ?? row, ...more] : [list, row, ...more].filter((step) => step !== undefined)
  return { value, inFile, lost }
}

/** What lies at a path, when it has fields; else an object that nothing sees. */
function objectAt(root: unknown, path: readonly PropertyKey[]): object {
  let at = root
  for (const step of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined
  return typeof at === 'object' && at !== null ? at : {}
}

function listAt(root: unknown, list: string): readonly unknown[] {
  const found: unknown = Reflect.get(objectAt(root, []), list)
  return Array.isArray(found) ? found : []
}

function slugOf(row: unknown): string | null {
  const slug: unknown = Reflect.get(objectAt(row, []), 'slug')
  return typeof slug === 'string' ? slug : null
}
