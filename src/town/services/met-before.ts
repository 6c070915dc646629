import { appointmentOfAct, caseworkerOf, servicePaths } from '../../appointments/index.ts'
import { uiOf } from '../../hubs/index.ts'
import { actOfAddress, findActOfLink } from '../../people/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { servicePageSaid } from './texts.ts'

/** The receipt of an appointment with whom one wants to meet again. Who that is stands in no address and on no page. */
export const MET_BEFORE = 'samme'

export interface MetBefore {
  /** Of the receipt; only its holder has it. */
  token: string
  /** Id of the position. */
  caseworker: number
}

/** Undefined where nothing is asked, or the receipt is of something else. */
export async function metBefore(c: Ctx): Promise<MetBefore | undefined> {
  const token = c.req.query(MET_BEFORE) ?? ''
  if (token === '' || token.length > 200) return undefined
  c.header('referrer-policy', 'same-origin')
  const caseworker = await caseworkerMet(c, token)
  return caseworker === null ? undefined : { token, caseworker }
}

/** Id of the position that a receipt is of a time with; null where it is of something else. */
export async function caseworkerMet(c: Ctx, token: string): Promise<number | null> {
  const { db } = c.get('deps')
  const id = await findActOfLink(db, token)
  return id === null ? null : caseworkerOf(db, id)
}

/** `/kvittering/:token/igjen`: another time with the same person. */
export async function sameAgain(c: Ctx): Promise<Response> {
  const [ui, { act, token }] = await Promise.all([uiOf(c), actOfAddress(c)])
  const found = await appointmentOfAct(c.get('deps').db, act.id)
  if (found === null) throw notFound(servicePageSaid((t) => t.notFound))
  return c.redirect(ui.href(`${servicePaths.times(found.service)}?${new URLSearchParams({ [MET_BEFORE]: token }).toString()}`), 303)
}
