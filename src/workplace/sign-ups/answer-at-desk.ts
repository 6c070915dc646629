import type { Context } from 'hono'
import { answerOffer } from '../../activities/index.ts'
import { answerTime, TIME } from '../../appointments/index.ts'
import { findActAtDesk } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { counterOf } from '../counter/counter.ts'
import { workSaid } from '../texts.ts'
import { workPaths } from '../work-paths.ts'

/** `POST /arbeid/skranke/kvittering/:id/plass`: yes or no to an offered place or time, said on the phone or at the desk. */
export async function answerAtDesk(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const { reach, work, href } = await counterOf(c)
  const act = await findActAtDesk(db, c.req.param('id') ?? '', reach)
  if (act?.kind !== 'sign-up' && act?.kind !== 'appointment') throw notFound(workSaid((t) => t.counter.receipt.noSuch))
  const typed = await sentForm(c)
  const [answer, about] = [typed['svar'], lineOf(typed, TIME)]
  if (answer === 'ja' || answer === 'nei') {
    const given = { actId: act.id, takes: answer === 'ja', at: work.now }
    await (act.kind === 'appointment' ? answerTime(db, { ...given, ...(about === '' ? {} : { about }) }) : answerOffer(db, given))
  }
  return c.redirect(href(workPaths.counterReceipt(act.id)), 303)
}
