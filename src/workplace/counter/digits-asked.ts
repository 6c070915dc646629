import type { Handler } from 'hono'
import { confirmAtDesk, NEW_CODES, sendCheckAgain, type ActKinds } from '../../people/index.ts'
import { brake } from '../../platform/brakes/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { workPaths } from '../work-paths.ts'
import { actAsked } from './act-asked.ts'
import { counterOf } from './counter.ts'
import { digitsTexts } from './digits-texts.ts'
import { showSlip } from './receipt-page.tsx'

/** `POST …/bekreftelse`: whoever is on the phone reads out the digits that were sent to them. */
export const confirmHere =
  (kinds: ActKinds): Handler<Env> =>
  async (c) => {
    const { db, config } = c.get('deps')
    const counter = await counterOf(c)
    const { work, href } = counter
    const act = await actAsked(c, counter)
    const code = lineOf(await sentForm(c), 'sifre')
    const given = { actId: act.id, code, actor: work.who.id, at: work.now, publicUrl: config.publicUrl }
    const refused = code === '' ? 'need' : await confirmAtDesk(db, kinds, given)
    // Sent twice, or proven on the web meanwhile: what they asked for stands.
    if (refused === null || (refused === 'none' && act.confirmedAt !== null))
      return c.redirect(href(workPaths.counterReceipt(act.id), { ny: 'bekreftet' }), 303)
    return showSlip(c, kinds, { digits: [{ field: 'sifre', text: digitsTexts(work.lang)[refused] }], status: 422 })
  }

/** `POST …/ny-kode`: what was sent did not come, or is too old. */
export const sendNewDigits =
  (kinds: ActKinds): Handler<Env> =>
  async (c) => {
    const { db, config } = c.get('deps')
    const counter = await counterOf(c)
    const { work, href } = counter
    const act = await actAsked(c, counter)
    await brake(db, NEW_CODES, act.id)
    const isSent = await sendCheckAgain(db, { act, publicUrl: config.publicUrl, at: work.now })
    if (isSent) return c.redirect(href(workPaths.counterReceipt(act.id), { ny: 'sifre' }), 303)
    return showSlip(c, kinds, { digits: [{ field: null, text: digitsTexts(work.lang).none }], status: 409 })
  }
