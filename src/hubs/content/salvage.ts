import type { z } from 'zod'
import type { Path } from './fault.ts'
import { standInAt } from './stand-in.ts'

/** A file with something else in the place of what is wrong in it. */
export interface Rest<T> {
  data: T
  /** Where what stands there is not what the file says. Each is as small as it can be. */
  madeUp: readonly Path[]
  /** What a shape says of fields beside each other, and does not before each of them is right. */
  later: readonly z.core.$ZodIssue[]
}

/** Fields that no shape judges beside others: with one of them made up, the others are as the file says. */
const ALONE = new Set(['title', 'name', 'body', 'note', 'description', 'reason', 'source', 'mode', 'key', 'link', 'price'])

/** A value may first be right in itself and then not beside another. */
const ROUNDS = 12

/**
 * Puts a value that is right in the place of each that is wrong, so that the rest of its row, and all that leads to it, can be judged in
 * the same run. Null when the file as a whole is not what it should be. For judging alone: what is made up is never loaded.
 */
export function salvage<T>(shape: z.ZodType<T>, given: unknown): Rest<T> | null {
  const value: unknown = structuredClone(given)
  const madeUp: Path[] = []
  const later: z.core.$ZodIssue[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const parsed = shape.safeParse(value)
    if (parsed.success) return { data: parsed.data, madeUp, later }
    const before = madeUp.length
    if (round > 0) later.push(...parsed.error.issues.filter((issue) => isOfTheFile(pathOf(issue), madeUp)))
    for (const issue of parsed.error.issues) {
      const path = pathOf(issue)
      if (issue.code === 'unrecognized_keys') for (const key of issue.keys) Reflect.deleteProperty(objectAt(value, path), key)
      else if (!madeUp.slice(before).some((known) => isWithin(known, path)) && !makeUp({ shape, value, madeUp }, path)) return null
    }
  }
  return null
}

/** Said of what stands in the file, and not of what was made up in it, around it or beside it. */
function isOfTheFile(path: Path, madeUp: readonly Path[]): boolean {
  const around = path.slice(0, -1)
  const field = around.length
  return madeUp.every((known) => !isWithin(known, path) && (!isWithin(around, known) || ALONE.has(String(known[field]))))
}

const pathOf = ({ path }: z.core.$ZodIssue): Path => path.map((step) => (typeof step === 'number' ? step : String(step)))

interface Making {
  shape: z.core.$ZodType
  value: unknown
  madeUp: Path[]
}

/** Where a value has been made up already, it is what is around it that cannot be right. */
function makeUp({ shape, value, madeUp }: Making, path: Path): boolean {
  let at = path
  while (at.length > 0 && madeUp.some((known) => isSame(known, at))) at = at.slice(0, -1)
  const field = at.at(-1)
  if (field === undefined) return false
  const instead = standInAt(shape, at)
  const around = objectAt(value, at.slice(0, -1))
  if (instead === undefined && !Array.isArray(around)) Reflect.deleteProperty(around, field)
  else Reflect.set(around, field, instead)
  madeUp.push(at)
  return true
}

const isSame = (one: Path, other: Path) => one.length === other.length && isWithin(one, other)

/** At the first path, or inside it. */
export const isWithin = (outer: Path, path: Path) => outer.every((step, index) => step === path[index])

/** What lies at a path, when it has fields; else an object that nothing sees. */
function objectAt(root: unknown, path: Path): object {
  let at = root
  for (const step of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined
  return typeof at === 'object' && at !== null ? at : {}
}
