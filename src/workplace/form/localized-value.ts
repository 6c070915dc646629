import { z } from 'zod'
import type { Localized } from '../../platform/content/localized.ts'

const Languages = z.object({ nb: z.string(), nn: z.string().optional(), en: z.string().optional() })
/** The history also tells of texts from before they had languages. */
const Text = z.union([Languages, z.string().transform((nb) => ({ nb, nn: undefined, en: undefined }))])
const Exceptions = z.array(z.object({ provider: z.string(), note: Languages.optional() }))
const Position = z.object({ lat: z.number(), lon: z.number(), within: z.number() })

export function asText(value: unknown): Localized | null {
  const parsed = Text.safeParse(value)
  return parsed.success ? localized(parsed.data) : null
}

/** Without languages that are empty. */
export function localized({ nb, nn, en }: { nb: string; nn?: string | undefined; en?: string | undefined }): Localized {
  return { nb, ...(nn === undefined || nn === '' ? {} : { nn }), ...(en === undefined || en === '' ? {} : { en }) }
}

export interface Exception {
  provider: string
  note?: Localized
}

export function asExceptions(value: unknown): Exception[] {
  const parsed = Exceptions.safeParse(value)
  return parsed.success
    ? parsed.data.map(({ provider, note }) => ({ provider, ...(note === undefined ? {} : { note: localized(note) }) }))
    : []
}

export function asPosition(value: unknown): z.infer<typeof Position> | null {
  return Position.safeParse(value).data ?? null
}

export const asString = (value: unknown): string | null => (typeof value === 'string' ? value : null)
/** A line or a number, as it is typed. */
export const asLine = (value: unknown): string | null => (typeof value === 'number' ? String(value) : asString(value))

export const asWords = (value: unknown): string[] => z.array(z.string()).safeParse(value).data ?? []

export const asRecord = (value: unknown): Readonly<Record<string, unknown>> => z.looseObject({}).safeParse(value).data ?? {}
