import type { Context, Handler } from 'hono'
import { acceptOnPaper, cancelAct, findActAtDesk, invitationKind, readActKey, type ActKinds } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { workSaid } from '../texts.ts'
import { workPaths } from '../work-paths.ts'
import { counterOf } from './counter.ts'

/** `POST /arbeid/skranke/kvittering/:id/invitasjon`: yes or no to a role, said at the desk or on the phone. */
export const answerInvitationAtDesk =
  (kinds: ActKinds): Handler<Env> =>
  async (c: Context<Env>) => {
    const { db, config } = c.get('deps')
    const { reach, work, href } = await counterOf(c)
    const act = await findActAtDesk(db, c.req.param('id') ?? '', reach)
    if (act?.kind !== invitationKind.name) throw notFound(workSaid((t) => t.counter.receipt.noSuch))
    const typed = await sentForm(c)
    const said = typed['svar']
    if (said === 'nei') await cancelAct(db, kinds, { actId: act.id, by: 'staff', actor: work.who.id, at: work.now })
    if (said !== 'desk' && said !== 'phone') return c.redirect(href(workPaths.counterReceipt(act.id)), 303)
    const given = { actId: act.id, key: readActKey(typed), channel: said, registeredBy: work.who, resident: null } as const
    const { actId, again } = await acceptOnPaper(db, { ...given, publicUrl: config.publicUrl, at: work.now })
    return c.redirect(href(workPaths.counterReceipt(actId), { ny: again ? 'igjen' : '1' }), 303)
  }
