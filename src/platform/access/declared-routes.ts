import { findTargetHandler, isMiddleware } from 'hono/utils/handler'
import { accessOf, type Access } from './declare.ts'

interface Routed {
  routes: readonly { method: string; path: string; handler: object & ((...given: never[]) => unknown) }[]
}
export interface DeclaredRoute {
  method: string
  path: string
  /** Null: nobody has said who may come in. */
  access: Access | null
}

/**
 * Every address of the app with what its route line declares. A guard counts only when it stands first in the line.
 * What is registered with `use` passes through and is no address.
 */
export function declaredRoutes(app: Routed): DeclaredRoute[] {
  const found = new Map<string, DeclaredRoute>()
  for (const { method, path, handler } of app.routes) {
    const target = findTargetHandler(handler)
    const access = accessOf(target)
    const key = `${method} ${path}`
    const passes = method === 'ALL' && access === null && isMiddleware(target)
    if (!passes && !found.has(key)) found.set(key, { method, path, access })
  }
  return [...found.values()]
}
