import type { MiddlewareHandler } from 'hono'
import type { Ctx, Env } from '../platform/http/context.ts'
import { issuerKey } from '../platform/identity/index.ts'
import { machineNow } from '../platform/time/index.ts'
import { readCookie, writeCookie } from './sign-in/cookie.ts'
import { staffBehind, type Behind } from './sign-in/current.ts'
import { representedBy } from './sign-in/represented.ts'
import { rightsOf, rotateSignIn } from './sign-in/rotate.ts'
import type { Staff } from './staff.ts'

/** Finds out who is signed in. Costs nothing without the cookie, one query with it. */
export const staffMiddleware: MiddlewareHandler<Env> = async (c, next) => {
  const token = readCookie(c, 'sign-in')
  const staff = token === null ? null : await whoHas(c, token)
  if (staff !== null) {
    c.set('staff', staff)
    c.set('who', `account:${staff.id}`)
  }
  await next()
}

export async function whoHas(c: Ctx, token: string): Promise<Staff | null> {
  const { db, clock, config } = c.get('deps')
  const issuer = issuerKey(config)
  const now = machineNow()
  const found = issuer === null ? null : await staffBehind(db, { token, issuer, now, today: clock.today() })
  const staff = found === null ? null : await speakingFor(c, found)
  if (found === null || staff === null) return null
  if (found.rights?.equals(rightsOf(staff.grants)) !== true) {
    const fresh = await rotateSignIn(db, { signInId: staff.signInId, token, grants: staff.grants, now })
    if (fresh !== null) writeCookie(c, 'sign-in', fresh)
  }
  return staff
}

/** With the roles that count for the organisation that was chosen; null when one had to be chosen and none was. */
async function speakingFor(c: Ctx, { id, name, signInId, grants, organisation }: Behind): Promise<Staff | null> {
  const { db, clock, config } = c.get('deps')
  const mustChoose = (config.staffIssuer?.represents ?? null) !== null
  if (organisation === null) return mustChoose ? null : { id, name, signInId, grants, represents: null }
  const represents = await representedBy(db, config, { number: organisation, today: clock.today() })
  const where = represents?.where ?? []
  return { id, name, signInId, represents, grants: where === 'everywhere' ? grants : grants.filter(({ scope }) => where.includes(scope)) }
}
