import { describeRoute, resolver, validator, type ResponsesWithResolver } from 'hono-openapi'
import type { MiddlewareHandler, ValidationTargets } from 'hono'
import { z } from 'zod'
import { NO_SUCH_DAY } from '../content/day-text.ts'
import type { Env } from '../http/context.ts'
import { FAULT_STATUS, Fault, type FaultName, type FieldFault } from '../http/errors.ts'
import { faultSaid, faultTexts } from '../http/fault-texts.ts'
import { formMessage } from '../http/form-messages.ts'
import { fieldFaults } from '../http/forms.ts'
import { PROBLEM_LANGUAGE } from '../http/problem.ts'

export interface Described {
  /** A short name in Norwegian: «Alle innbyggertorg». */
  summary: string
  description?: string
  /** Groups the operations in the document: «Innbyggertorg». */
  tag: string
  /** What is answered when all goes well. */
  answer: z.ZodType
  status?: 200 | 201 | 202
  /** Another good answer, with a status of its own. */
  or?: { status: 202; summary: string; answer: z.ZodType }
  /** What can go wrong apart from what always can. */
  faults?: readonly FaultName[]
}

/** Says what an API route is for and what it answers: `app.get('/api/v1/hubs', open, describe({…}), validated('query', Q), listHubs)`. */
export function describe(route: Described): MiddlewareHandler<Env> {
  const faults = new Set<FaultName>([...(route.faults ?? []), 'bad-request', 'internal'])
  const responses: ResponsesWithResolver = { [route.status ?? 200]: goodAnswer(route) }
  if (route.or) responses[route.or.status] = goodAnswer(route.or)
  for (const fault of faults) responses[FAULT_STATUS[fault]] = problemAnswer(faultTexts(PROBLEM_LANGUAGE).titles[fault])
  const { summary, description } = route
  return describeRoute({ summary, ...(description !== undefined && { description }), tags: [route.tag], responses })
}

const goodAnswer = ({ summary, answer }: Pick<Described, 'summary' | 'answer'>) => ({
  description: summary,
  content: { 'application/json': { schema: resolver(answer, { io: 'output' }) } },
})

const problemAnswer = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

/**
 * The one way in for what is sent to the API. What is wrong is said per field and never quoted back:
 * the library's own answer would echo what was sent, personal data included.
 */
export function validated<S extends z.ZodType, T extends keyof ValidationTargets>(target: T, schema: S) {
  return validator<S, T, Env, string>(target, schema, (result, c) => {
    if (result.success) return target === 'query' ? refuseUnknown(schema, Object.keys(c.req.query())) : undefined
    const issues = schema.safeParse(result.data, { error: formMessage(PROBLEM_LANGUAGE) }).error?.issues ?? []
    throw new Fault(
      target === 'json' ? 'invalid' : 'bad-request',
      faultSaid((t) => t.requestWrong),
      fieldFaults(issues).map(inOwnWords),
    )
  })
}

// A day is one shape in packs and in the API, and packs are told in English.
function inOwnWords({ field, message }: FieldFault): FieldFault {
  return { field, message: message === NO_SUCH_DAY ? faultTexts(PROBLEM_LANGUAGE).noSuchDay : message }
}

/** On a list a misspelt parameter would else be answered with the first page, over and over. */
function refuseUnknown(schema: z.ZodType, sent: readonly string[]): void {
  if (!(schema instanceof z.ZodObject) || !Object.hasOwn(schema.shape, 'after')) return
  const unknown = sent.filter((name) => !Object.hasOwn(schema.shape, name))
  if (unknown.length === 0) return
  const message = faultTexts(PROBLEM_LANGUAGE).unknownField
  throw new Fault(
    'bad-request',
    faultSaid((t) => t.requestWrong),
    unknown.map((field) => ({ field: field.slice(0, LONGEST_NAME), message })),
  )
}

const LONGEST_NAME = 40
