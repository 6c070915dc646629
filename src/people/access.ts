import type { Context } from 'hono'
import { declaring, type At, type Guard } from '../platform/access/index.ts'
import type { Env } from '../platform/http/context.ts'
import { can, canAnywhere, type Permission } from './roles.ts'
import { notAllowed, requireStaff, signedIn, type Staff } from './staff.ts'

/** For everybody signed in, also without a role: one's own account. */
export const signedInOnly: Guard = declaring({ who: 'staff' }, (c, next) => enter(c, next, () => true))

/**
 * `app.post('/arbeid/torg/:hub/stenging', staff('hub.edit', 'hub'), addClosure)`. Where only the row knows its scope,
 * `anywhere` opens the door and the handler asks `requirePermission` with that scope.
 */
export function staff(permission: Permission, at: At): Guard {
  return declaring({ who: 'role', permission, at }, (c, next) =>
    enter(c, next, (who) => mayEnter(who, c.req.param(at), { permission, at })),
  )
}

function mayEnter(who: Staff, slug: string | undefined, { permission, at }: { permission: Permission; at: At }): boolean {
  if (at === 'anywhere') return canAnywhere(who, permission)
  if (at === 'municipality') return can(who, permission, 'municipality')
  return slug !== undefined && can(who, permission, `${at}:${slug}`)
}

async function enter(c: Context<Env>, next: () => Promise<void>, allowed: (who: Staff) => boolean): Promise<Response | void> {
  const isPage = c.req.method === 'GET' && !c.req.path.startsWith('/api/')
  if (signedIn(c) === null && isPage) return c.redirect(signInPath(c.req.path + new URL(c.req.url).search), 303)
  const who = requireStaff(c)
  if (!allowed(who)) throw notAllowed(who)
  await next()
}

/** Where signing in begins; a link, never a form: `form-action 'self'` would stop the way to the issuer. */
export const signInPath = (returnTo?: string) =>
  returnTo === undefined ? '/arbeid/logg-inn' : `/arbeid/logg-inn?til=${encodeURIComponent(returnTo)}`
