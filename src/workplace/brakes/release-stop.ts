import type { Context } from 'hono'
import { recordAudit } from '../../people/index.ts'
import { releaseStop } from '../../platform/brakes/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { sentForm } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { machineNow } from '../../platform/time/index.ts'
import { workSaid } from '../texts.ts'
import { workOf } from '../work.ts'
import { workPaths } from '../work-paths.ts'

/** `POST /arbeid/sperrer/stanset/:key`: lets a pseudonym through until its time is over, or stops it again. */
export async function release(c: Context<Env>): Promise<Response> {
  const work = await workOf(c)
  const key = c.req.param('key') ?? ''
  const by = lineOf(await sentForm(c), 'valg') === 'slipp' ? work.who.id : null
  const now = machineNow()
  const done = await c
    .get('deps')
    .db.transaction()
    .execute(async (tx) => {
      const changed = await releaseStop(tx, { key, by, at: now })
      const action = by === null ? 'stop-restored' : 'stop-released'
      if (changed) await recordAudit(tx, { at: new Date(now), actor: work.who.id, action, subject: `stop:${key.slice(0, 16)}` })
      return changed
    })
  if (!done) throw notFound(workSaid((t) => t.brakes.noneStopped))
  return c.redirect(work.ui.href(`${workPaths.brakes}#stanset`), 303)
}
