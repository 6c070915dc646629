import { z } from 'zod'
import { catalogueLanguage } from '../i18n/index.ts'
import type { Ctx } from './context.ts'
import { Fault, type FieldFault } from './errors.ts'
import { faultSaid } from './fault-texts.ts'
import { formMessage } from './form-messages.ts'

/** What was typed, by the names of the fields; a list where a name was sent more than once. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

/** Either values of the schema, or what to tell at which field. `typed` is there both ways, to fill the form again. */
export type FormRead<T> = { ok: true; values: T; typed: Typed } | { ok: false; typed: Typed; faults: readonly FieldFault[] }

const MOST_FIELDS = 500

/**
 * Reads a posted form and checks it. An empty field counts as not filled in; a field whose schema is a list is one
 * also when it was sent once or not at all. Messages are in the page's language; a schema's own message wins.
 */
export async function readForm<S extends z.ZodObject>(c: Ctx, schema: S): Promise<FormRead<z.output<S>>> {
  const typed = await sentForm(c)
  const parsed = schema.safeParse(filledIn(typed, schema), { error: formMessage(catalogueLanguage(c.get('language'))) })
  if (parsed.success) return { ok: true, values: parsed.data, typed }
  return { ok: false, typed, faults: fieldFaults(parsed.error.issues) }
}

/** The form as it was sent, unchecked. Throws `unsupported-type` and `bad-request`. */
export async function sentForm(c: Ctx): Promise<Typed> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) {
    throw new Fault(
      'unsupported-type',
      faultSaid((t) => t.formType),
    )
  }
  const fields = new Map<string, string[]>()
  for (const [name, value] of pairs(await readText(c))) fields.set(name, [...(fields.get(name) ?? []), value])
  return Object.fromEntries([...fields].map(([name, [first = '', ...more]]) => [name, more.length === 0 ? first : [first, ...more]]))
}

/** One message for each field: the first thing to mend. */
export function fieldFaults(issues: readonly { path: readonly PropertyKey[]; message: string }[]): FieldFault[] {
  const byField = new Map<string, string>()
  for (const issue of issues) {
    const field = issue.path.join('.')
    if (!byField.has(field)) byField.set(field, issue.message)
  }
  return [...byField].map(([field, message]) => ({ field, message }))
}

async function readText(c: Ctx): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await c.req.arrayBuffer())
  } catch {
    throw unreadable()
  }
}

function pairs(text: string): [string, string][] {
  const parts = text === '' ? [] : text.split('&')
  if (parts.length > MOST_FIELDS)
    throw new Fault(
      'too-large',
      faultSaid((t) => t.tooManyFields),
    )
  return parts.map((part) => {
    const [name = '', ...value] = part.split('=')
    return [decoded(name), decoded(value.join('='))]
  })
}

function decoded(text: string): string {
  try {
    return asTyped(decodeURIComponent(text.replaceAll('+', ' ')))
  } catch {
    throw unreadable()
  }
}

/**
 * Lines end and letters are put together in one way, however the browser sent them. A null byte came along with what was pasted: nobody sees
 * it, PostgreSQL refuses it, and it is no reason to lose a whole form.
 */
export const asTyped = (value: string): string => value.replaceAll('\0', '').replaceAll('\r\n', '\n').normalize('NFC')

export const unreadable = () =>
  new Fault(
    'bad-request',
    faultSaid((t) => t.formUnreadable),
  )

function filledIn(typed: Typed, schema: z.ZodObject): Record<string, unknown> {
  const given: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(schema.shape)) {
    const value = Object.hasOwn(typed, name) ? typed[name] : undefined
    const all = value === undefined ? [] : [value].flat().filter((one) => one.trim() !== '')
    if (isList(field)) given[name] = all
    else if (all[0] !== undefined) given[name] = all[0]
  }
  return given
}

function isList(field: unknown): boolean {
  if (field instanceof z.ZodArray) return true
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault || field instanceof z.ZodNullable) return isList(field.def.innerType)
  return field instanceof z.ZodPipe && isList(field.def.in)
}
