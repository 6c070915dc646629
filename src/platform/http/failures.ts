import type { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { databaseFault } from '../database/index.ts'
import { allowedMethods } from './allowed-methods.ts'
import type { Ctx, Deps, Env } from './context.ts'
import { Fault, notFound, type FaultName } from './errors.ts'
import { faultSaid } from './fault-texts.ts'
import { describeError } from '../log/index.ts'
import { PROBLEM_LANGUAGE, problemOf } from './problem.ts'

/** Renders a page that says what went wrong and what to do next, with the fault's status; also when there is no database. */
export type ErrorPage = (c: Ctx, fault: Fault) => Response | Promise<Response>

/** The one place where a failure becomes an answer: a page for people, a problem document under /api. */
export function answerFailures(app: Hono<Env>, deps: Deps, errorPage: ErrorPage): void {
  app.notFound((c) => {
    const allowed = allowedMethods(app, c.req.path)
    if (allowed.length > 0) c.header('allow', allowed.join(', '))
    if (allowed.length > 0 && c.req.method === 'OPTIONS') return c.body(null, 204, forOtherSites(c))
    return respond(c, missing(allowed), errorPage)
  })
  app.onError((error, c) => {
    const fault = faultOf(error)
    if (fault.status >= 500) {
      deps.log.error({ requestId: c.get('requestId'), fault: fault.fault, ...describeError(error) }, 'a request failed')
    }
    return respond(c, fault, errorPage)
  })
}

function missing(allowed: readonly string[]): Fault {
  if (allowed.length === 0) return notFound(faultSaid((t) => t.noSuchPage))
  return new Fault(
    'method-not-allowed',
    faultSaid((t) => t.methods(allowed.join(', '))),
  )
}

// The open data may be read by a page of any site; nothing else may.
function forOtherSites(c: Ctx): Record<string, string> {
  if (!c.req.path.startsWith('/api/')) return {}
  return {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET',
    'access-control-allow-headers': 'if-none-match',
    'access-control-max-age': '86400',
  }
}

async function respond(c: Ctx, fault: Fault, errorPage: ErrorPage): Promise<Response> {
  if (fault.fault === 'unavailable') c.header('retry-after', '10')
  if (c.req.path.startsWith('/api/')) {
    const problem = JSON.stringify(problemOf(fault, c.get('requestId')))
    return c.body(problem, fault.status, { 'content-type': 'application/problem+json', 'content-language': PROBLEM_LANGUAGE })
  }
  return errorPage(c, fault)
}

const BY_STATUS: Record<number, FaultName> = { 400: 'bad-request', 413: 'too-large', 415: 'unsupported-type', 422: 'invalid' }

/** What a person is told of an error. Anything not foreseen is ours: `internal`, without a word of what it was. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error
  if (error instanceof HTTPException) {
    return new Fault(
      BY_STATUS[error.status] ?? 'bad-request',
      faultSaid((t) => t.unreadable),
    )
  }
  if (isUnreachable(error))
    return new Fault(
      'unavailable',
      faultSaid((t) => t.databaseAway),
    )
  return new Fault(
    'internal',
    faultSaid((t) => t.logged),
  )
}

// Cut connection, server shutting down or starting, too many clients, statement timeout.
const UNREACHABLE = /^(ECONN|EPIPE|ENOENT|ETIMEDOUT|08|57P0|53300|57014)/

function isUnreachable(error: unknown): boolean {
  const code = databaseFault(error)?.code
  if (code !== undefined) return UNREACHABLE.test(code)
  return error instanceof Error && /timeout exceeded when trying to connect|Connection terminated/.test(error.message)
}
