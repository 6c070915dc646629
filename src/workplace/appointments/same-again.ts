import { appointmentOfAct, caseworkerOf } from '../../appointments/index.ts'
import { findActAtDesk } from '../../people/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Counter } from '../counter/counter.ts'

/** The field, and part of the address: the id of the act whose time was with whom they want to meet again. */
export const SAME = 'samme'

export interface SameAgain {
  id: string
  /** Key of what it was about. */
  service: string
  /** Id of the position; it stands in no address. */
  caseworker: number
}

/** Undefined where nothing is asked, nobody meets them any more, or it is none of this desk's. */
export async function sameAgain(c: Ctx, { reach }: Counter, asked: string): Promise<SameAgain | undefined> {
  const { db } = c.get('deps')
  const act = asked === '' ? null : await findActAtDesk(db, asked, reach)
  if (act === null) return undefined
  const [found, caseworker] = [await appointmentOfAct(db, act.id), await caseworkerOf(db, act.id)]
  return found === null || caseworker === null ? undefined : { id: act.id, service: found.service, caseworker }
}
