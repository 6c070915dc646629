import type { Ctx } from '../../../platform/http/context.ts'
import { notFound } from '../../../platform/http/errors.ts'
import type { Frame } from '../../frame.ts'
import type { Act, ActKinds } from '../act.ts'
import { findActForHolder } from '../find-act.ts'
import { actOfLink } from '../receipt-link.ts'
import { actSaid } from '../texts.ts'

/** What the pages of receipts need: the frame, and who answers for which kind of act. */
export interface Receipts {
  frame: Frame
  kinds: ActKinds
}

/**
 * The act behind the `:token` of the address. The page is for its owner alone: its address goes to no other site. Not `no-referrer`: browsers
 * then send `Origin: null` with the page's own forms, and those are refused as another site's. Throws `not-found`.
 */
export async function actOfAddress(c: Ctx): Promise<{ act: Act; token: string }> {
  const { db } = c.get('deps')
  c.header('referrer-policy', 'same-origin')
  const token = c.req.param('token') ?? ''
  const id = await actOfLink(db, token)
  const act = id === null ? null : await findActForHolder(db, id)
  if (act === null) throw notFound(actSaid((t) => t.faults.noReceipt))
  return { act, token }
}
