import type { Hono } from 'hono'
import { RegExpRouter } from 'hono/router/reg-exp-router'
import { SmartRouter } from 'hono/router/smart-router'
import { TrieRouter } from 'hono/router/trie-router'
import type { Env } from './context.ts'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
type Method = (typeof METHODS)[number]

type MethodRouter = SmartRouter<true>
const routers = new WeakMap<Hono<Env>, MethodRouter>()

/** The methods that some route takes at a path; none when nothing is there. What is registered for all methods is no page. */
export function allowedMethods(app: Hono<Env>, path: string): string[] {
  const router = routers.get(app) ?? routesOnly(app)
  const found: string[] = METHODS.filter((method) => router.match(method, path)[0].length > 0)
  if (found.length === 0) return []
  return [...found, ...(found.includes('GET') ? ['HEAD'] : []), 'OPTIONS']
}

function routesOnly(app: Hono<Env>): MethodRouter {
  const router: MethodRouter = new SmartRouter({ routers: [new RegExpRouter(), new TrieRouter()] })
  for (const route of app.routes) if (isMethod(route.method)) router.add(route.method, route.path, true)
  routers.set(app, router)
  return router
}

function isMethod(method: string): method is Method {
  return METHODS.some((known) => known === method)
}
