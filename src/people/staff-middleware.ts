import type { MiddlewareHandler } from 'hono'
import type { Ctx, Env } from '../platform/http/context.ts'
import { issuerKey } from '../platform/identity/index.ts'
import { machineNow } from '../platform/time/index.ts'
import { readCookie, writeCookie } from './sign-in/cookie.ts'
import { staffBehind } from './sign-in/current.ts'
import { rightsOf, rotateSignIn } from './sign-in/rotate.ts'
import type { Staff } from './staff.ts'

/** Finds out who is signed in. Costs nothing without the cookie, one query with it. */
export const staffMiddleware: MiddlewareHandler<Env> = async (c, next) => {
  const token = readCookie(c, 'sign-in')
  const staff = token === null ? null : await whoHas(c, token)
  if (staff !== null) c.set('staff', staff)
  await next()
}

export async function whoHas(c: Ctx, token: string): Promise<Staff | null> {
  const { db, clock, config } = c.get('deps')
  const issuer = issuerKey(config)
  const now = machineNow()
  const found = issuer === null ? null : await staffBehind(db, { token, issuer, now, today: clock.today() })
  if (found === null) return null
  const { rights, ...staff } = found
  if (rights?.equals(rightsOf(staff.grants)) !== true) {
    const fresh = await rotateSignIn(db, { signInId: staff.signInId, token, grants: staff.grants, now })
    if (fresh !== null) writeCookie(c, 'sign-in', fresh)
  }
  return staff
}
