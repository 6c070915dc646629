import { Fault } from '../platform/http/errors.ts'
import type { Ctx } from '../platform/http/context.ts'
import { shortId } from './accounts.ts'
import type { Grant } from './roles.ts'
import type { Represented } from './sign-in/represented.ts'
import { peopleSaid } from './texts.ts'

/** Someone signed in to work here, with the roles that are valid today. Also the actor of what they change. */
export interface Staff {
  id: string
  name: string
  signInId: string
  grants: readonly Grant[]
  /** Whom they signed in for, where the issuer lets them choose. */
  represents?: Represented | null
}

declare module '../platform/http/context.ts' {
  interface Variables {
    staff?: Staff
  }
}

export function signedIn(c: Ctx): Staff | null {
  return c.get('staff') ?? null
}

/** Throws `not-signed-in`. */
export function requireStaff(c: Ctx): Staff {
  const staff = signedIn(c)
  if (staff === null)
    throw new Fault(
      'not-signed-in',
      peopleSaid((t) => t.faults.signInFirst),
    )
  return staff
}

export function notAllowed(staff: Staff): Fault {
  if (staff.grants.length > 0)
    return new Fault(
      'not-allowed',
      peopleSaid((t) => t.faults.roleTooSmall),
    )
  return new Fault(
    'not-allowed',
    peopleSaid((t) => t.faults.noRole(grantCommand(staff.id))),
  )
}

/** The line that gives an account its first role. */
export const grantCommand = (accountId: string) => `npx torg user grant ${shortId(accountId)} hub_manager hub:tofte`
