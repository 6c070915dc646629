import type { Hono } from 'hono'
import { generateSpecs } from 'hono-openapi'
import { z } from 'zod'
import type { Env } from '../http/context.ts'

const Parameter = z.looseObject({
  name: z.string(),
  in: z.string(),
  required: z.boolean().optional(),
  description: z.string().optional(),
  schema: z.looseObject({ description: z.string().optional() }).optional(),
})

const Operation = z.looseObject({
  summary: z.string().optional(),
  description: z.string().optional(),
  tags: z.array(z.string()).optional(),
  parameters: z.array(Parameter).optional(),
})

/** As much of an OpenAPI document as is read here. */
export const OpenApi = z.looseObject({
  openapi: z.string(),
  info: z.looseObject({ title: z.string(), version: z.string(), description: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
})
export type OpenApiDocument = z.output<typeof OpenApi>

const ABOUT = `Åpne data om innbyggertorgene: hvor de er, når de er åpne, hvem som er der, hva som finnes i husene, og nytt.
Det som er eksempel, har «layer»: «example». Tidspunkter er oppgitt både med tidssone og som norsk veggklokke.
Det en innbygger kan gjøre på sidene, gjøres her med POST og en «Idempotency-Key», og gir samme kvittering.
Lister har et felt «next» når det er mer; send det som «after» for å få resten. Feil er problemdokumenter (RFC 9457)
med en «type» som aldri endrer seg; ordene i dem er alltid bokmål.`

const text = (description: string) => ({ type: 'string' as const, description })

const PROBLEM = {
  type: 'object' as const,
  required: ['type', 'title', 'status', 'detail', 'requestId'],
  properties: {
    type: text('Hva slags feil; endrer seg aldri'),
    title: text('Feilen med noen få ord, på bokmål'),
    status: { type: 'integer' as const },
    detail: text('Hva som er galt eller kan gjøres, på bokmål'),
    requestId: text('Oppgi denne når du spør om hjelp'),
    errors: {
      type: 'array' as const,
      items: {
        type: 'object' as const,
        required: ['field', 'message'],
        properties: { field: text('Hvilket felt'), message: text('Hva som må rettes') },
      },
    },
    instead: {
      type: 'array' as const,
      description: 'Det som kan fås i stedet, der det er noe: de nærmeste ledige tidene',
      items: { type: 'object' as const },
    },
  },
}

/** The OpenAPI document of every described route under /api, made from the validators themselves. */
export async function openApiDocument(app: Hono<Env>, publicUrl: string): Promise<OpenApiDocument> {
  const made = await generateSpecs(app, {
    documentation: {
      openapi: '3.1.0',
      info: { title: 'Innbyggertorg', version: '1', description: ABOUT },
      servers: [{ url: publicUrl }],
      components: { schemas: { Problem: PROBLEM } },
    },
    exclude: [/^(?!\/api\/v1\/)/],
    // Hono's routes with a dot in the last part are no files.
    excludeStaticFile: false,
    defaultValidationErrorResponse: false,
  })
  return OpenApi.parse(tidied(JSON.parse(JSON.stringify(made))))
}

const LONGEST_PATTERN = 120

/** Takes out what the generator adds and nobody reads: patterns by the yard, and the limits of JavaScript's own numbers. */
export function tidied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidied)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => !isNoise(name, inner))
      .map(([name, inner]) => [name, tidied(inner)]),
  )
}

function isNoise(name: string, value: unknown): boolean {
  if (name === 'pattern') return typeof value === 'string' && value.length > LONGEST_PATTERN
  if (name === 'minimum' || name === 'exclusiveMinimum') return value === Number.MIN_SAFE_INTEGER
  if (name === 'maximum' || name === 'exclusiveMaximum') return value === Number.MAX_SAFE_INTEGER
  return name === '$schema'
}
