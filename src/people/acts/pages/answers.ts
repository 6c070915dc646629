import type { Context, Handler } from 'hono'
import { brake } from '../../../platform/brakes/index.ts'
import type { Env } from '../../../platform/http/context.ts'
import { notFound } from '../../../platform/http/errors.ts'
import { sentForm } from '../../../platform/http/forms.ts'
import { lineOf } from '../../../platform/http/typed-values.ts'
import { inLanguage } from '../../../platform/i18n/index.ts'
import { addProof } from '../../sign-in/cookie.ts'
import { cancelAct } from '../cancel-act.ts'
import { confirmByCode, confirmByLink } from '../confirm-act.ts'
import { receiptPaths } from '../paths.ts'
import { newReceiptLink } from '../receipt-link.ts'
import { sendCheckAgain } from '../send-check.ts'
import { takeUpAct } from '../take-up-act.ts'
import { actSaid, actTexts } from '../texts.ts'
import { answerAddress } from './address-page.tsx'
import { NEW_CODES, TAKEN_UP } from './brakes.ts'
import { answerReceipt } from './receipt-page.tsx'
import { actOfAddress, type Receipts } from './receipts.ts'
import { WHY } from './why-off.tsx'

const to = (c: Context<Env>, path: string) => c.redirect(inLanguage(c.get('language'), path), 303)

/** `POST /kvittering/:token/bekreftelse` */
export const confirmWithCode =
  (receipts: Receipts): Handler<Env> =>
  async (c) => {
    const { db, clock, config } = c.get('deps')
    const { act, token } = await actOfAddress(c)
    const code = lineOf(await sentForm(c), 'sifre')
    const t = actTexts((await receipts.frame.ui(c)).lang).check
    const wrong = (text: string) => {
      const errors = [{ field: 'sifre', text }]
      return act.confirmedAt === null ? answerReceipt(c, receipts, { errors, status: 422 }) : answerAddress(c, receipts, { errors })
    }
    if (code === '') return wrong(t.needCode)
    const outcome = await confirmByCode(db, receipts.kinds, { actId: act.id, code, at: clock.now(), publicUrl: config.publicUrl })
    if ('refused' in outcome) return outcome.refused === 'none' ? to(c, receiptPaths.receipt(token)) : wrong(t[outcome.refused])
    addProof(c, outcome.proof)
    return to(c, receiptPaths.receipt(token))
  }

/** `POST /kvittering/:token/ny-kode` */
export const sendNewCode: Handler<Env> = async (c) => {
  const { db, clock, config } = c.get('deps')
  const { act, token } = await actOfAddress(c)
  await brake(db, NEW_CODES, act.id)
  const sent = await sendCheckAgain(db, { act, publicUrl: config.publicUrl, at: clock.now() })
  const page = act.confirmedAt === null ? receiptPaths.receipt(token) : receiptPaths.address(token)
  return to(c, page + (sent ? '?ny' : ''))
}

/** `POST /bekreft/:token`: the button behind the link in the message. */
export const confirmWithLink =
  ({ kinds }: Receipts): Handler<Env> =>
  async (c) => {
    const { db, clock, config } = c.get('deps')
    c.header('referrer-policy', 'same-origin')
    const outcome = await confirmByLink(db, kinds, { token: c.req.param('token') ?? '', at: clock.now(), publicUrl: config.publicUrl })
    if ('refused' in outcome) throw notFound(actSaid((t) => t.check.linkGone))
    addProof(c, outcome.proof)
    const link = await db.transaction().execute((tx) => newReceiptLink(tx, outcome.actId))
    return to(c, receiptPaths.receipt(link))
  }

/** `POST /kvittering/:token/avlysning` */
export const cancel =
  ({ kinds }: Receipts): Handler<Env> =>
  async (c) => {
    const { db, clock } = c.get('deps')
    const { act, token } = await actOfAddress(c)
    const why = lineOf(await sentForm(c), WHY)
    await cancelAct(db, kinds, { actId: act.id, by: 'person', why, at: clock.now() })
    return to(c, receiptPaths.receipt(token))
  }

/** `POST /kvittering/:token/likevel`: whoever said no, or called it off, can come after all. */
export const takeUp =
  ({ kinds }: Receipts): Handler<Env> =>
  async (c) => {
    const { db, clock } = c.get('deps')
    const { act, token } = await actOfAddress(c)
    await brake(db, TAKEN_UP, act.id)
    await takeUpAct(db, kinds, { actId: act.id, by: 'person', at: clock.now() })
    return to(c, receiptPaths.receipt(token))
  }

/** `GET /kvittering/:token/stopp`: a mail program that opens the address instead of sending to it shows the page that asks (RFC 2369). */
export const askToStop: Handler<Env> = async (c) => to(c, receiptPaths.cancellation((await actOfAddress(c)).token))

/** `POST /kvittering/:token/stopp`: one press in the reader's mail program, which asks no more (RFC 8058). */
export const stop =
  ({ kinds }: Receipts): Handler<Env> =>
  async (c) => {
    const { db, clock } = c.get('deps')
    const { act } = await actOfAddress(c)
    await cancelAct(db, kinds, { actId: act.id, by: 'person', at: clock.now() })
    return c.body(null, 204)
  }
