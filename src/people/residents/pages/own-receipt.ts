import type { Handler } from 'hono'
import type { Env } from '../../../platform/http/context.ts'
import { notFound } from '../../../platform/http/errors.ts'
import { kindOf, type ActWords } from '../../acts/act.ts'
import type { Receipts } from '../../acts/pages/receipts.ts'
import { receiptPaths } from '../../acts/paths.ts'
import { newReceiptLink } from '../../acts/receipt-link.ts'
import { actSaid } from '../../acts/texts.ts'
import { ownAct } from '../own-acts.ts'
import { ONWARD } from '../paths.ts'
import { requireResident } from '../resident-only.ts'

/** `/min-side/kvittering/:id`: on to the receipt, by a link of its own; with `?til=` to the page of it where the thing itself is done. */
export const ownReceipt =
  ({ frame, kinds }: Receipts): Handler<Env> =>
  async (c) => {
    const { db } = c.get('deps')
    const act = await ownAct(db, kinds, { resident: requireResident(c), id: c.req.param('id') ?? '' })
    if (act === null) throw notFound(actSaid((t) => t.faults.noReceipt))
    const ui = await frame.ui(c)
    const words = await kindOf(kinds, act).describe(db, act, ui.page)
    const token = await db.transaction().execute((tx) => newReceiptLink(tx, act.id))
    return c.redirect(ui.href(pathOf(token, words, c.req.query('til'))), 303)
  }

/** What can no longer be done leads to the receipt, which says so. */
function pathOf(token: string, words: ActWords, til: string | undefined): string {
  const receipt = receiptPaths.receipt(token)
  if (til === ONWARD.cancel && words.cancel !== null) return receiptPaths.cancellation(token)
  const page = til === ONWARD.change ? words.change : til === ONWARD.paper ? words.paper : null
  return page ? `${receipt}/${page.page}` : receipt
}
