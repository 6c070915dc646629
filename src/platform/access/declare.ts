import type { MiddlewareHandler } from 'hono'
import type { Env } from '../http/context.ts'

/** Where a permission is asked for: at what the parameter of the same name is, for the municipality, or in any scope at all. */
export type At = 'hub' | 'provider' | 'body' | 'municipality' | 'anywhere'

/** Who may come in while no key has been set. */
type WhileUnset = 'nobody' | 'this machine'

/** Who may come in, as the route line says it. `staff` is anybody signed in to work, `role` one whose role has the permission, `resident` one known so surely. */
export type Access =
  | { who: 'anyone' }
  | { who: 'key-holder'; key: string; whileUnset: WhileUnset }
  | { who: 'staff' }
  | { who: 'resident'; level: string }
  | { who: 'role'; permission: string; at: At }

export type Guard = MiddlewareHandler<Env>

const declared = new WeakMap<object, Access>()

/** Marks a guard with what it lets in. */
export function declaring(access: Access, guard: Guard): Guard {
  declared.set(guard, access)
  return guard
}

export const accessOf = (guard: object): Access | null => declared.get(guard) ?? null

/** `app.get('/torg', open, listHubs)`: for everybody. */
export const open: Guard = declaring({ who: 'anyone' }, (_c, next) => next())

/** For whoever shows a key that the handler itself checks: `app.get('/metrics', keyed('METRICS_TOKEN', 'this machine'), metrics)`. */
export const keyed = (key: string, whileUnset: WhileUnset): Guard => declaring({ who: 'key-holder', key, whileUnset }, (_c, next) => next())
