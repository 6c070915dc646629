import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Path } from './fault.ts'

/** Of every sort of single value in a pack; the first that the shape accepts is taken. A name that no other has goes before a date. */
const PLAIN = [undefined, false, 1, 10, 60, 2020]
const WRITTEN = ['2000-01-01', '2000-01-01T08:00', '0000', '#000000', '00:00', 'test@example.no', 'https://example.no/']
/** Left out, it would be missed. */
const NEEDED = new Set<string | number | undefined>(['source'])
/** What is last of two stands late, so that it is not before the first. */
const LAST = ['2199-12-31', '24:00']

/** A value that a shape accepts, where the one in the file is wrong; undefined where none is found. A text is one that no other row has. */
export function standInAt(shape: z.core.$ZodType, path: Path): unknown {
  const at = path.reduce<z.core.$ZodType | null>((inner, step) => (inner === null ? null : stepInto(bare(inner), step)), shape)
  return at === null ? undefined : standIn(at, path.at(-1))
}

function standIn(shape: z.core.$ZodType, field?: string | number): unknown {
  const texts = [`x${randomUUID()}`, 'x']
  const known = bare(shape)
  const choices: readonly unknown[] = known instanceof z.ZodEnum ? known.options : []
  const first = field === 'to' ? [undefined, ...LAST] : NEEDED.has(field) ? texts : []
  const tried = [...first, ...PLAIN, ...choices, ...texts, ...WRITTEN, ...composed(known)]
  return tried.find((value) => z.safeParse(shape, value).success)
}

function composed(shape: z.core.$ZodType): unknown[] {
  if (shape instanceof z.ZodArray) return [[], [standIn(shape.element)]]
  if (shape instanceof z.ZodUnion) return shape.options.map((option) => standIn(option))
  if (!(shape instanceof z.ZodObject)) return []
  const fields = Object.entries(shape.shape).map(([name, inner]): [string, unknown] => [name, standIn(inner, name)])
  return [Object.fromEntries(fields.filter(([, value]) => value !== undefined))]
}

function stepInto(shape: z.core.$ZodType, step: string | number): z.core.$ZodType | null {
  if (shape instanceof z.ZodArray) return shape.element
  if (shape instanceof z.ZodUnion) return shape.options[0] ?? null
  return shape instanceof z.ZodObject ? (shape.shape[step] ?? null) : null
}

/** Without what is said about a shape: that it may be left out, and what is made of it. */
function bare(shape: z.core.$ZodType): z.core.$ZodType {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault || shape instanceof z.ZodNullable) return bare(shape.unwrap())
  return shape instanceof z.ZodPipe ? bare(shape.in) : shape
}
