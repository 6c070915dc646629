import { Hono } from 'hono'
import { z } from 'zod'
import { keyed } from '../access/index.ts'
import type { Ctx, Env } from '../http/context.ts'
import { Fault } from '../http/errors.ts'
import { faultSaid } from '../http/fault-texts.ts'
import { isSameSecret } from '../http/same-secret.ts'
import { recordReport } from '../outbox/index.ts'

const Report = z.object({ reference: z.uuid(), status: z.enum(['delivered', 'undelivered', 'failed']) })

/**
 * Where the gateway tells what became of an SMS. Told twice, or of one that is not ours, it is answered the same:
 * a gateway that gets anything but success asks again for days.
 */
export const smsReportRoutes = new Hono<Env>().post('/sms/rapport', keyed('SMS_TOKEN', 'nobody'), async (c) => {
  const { config, db, clock } = c.get('deps')
  const token = config.sms?.token
  if (token === undefined || !isSameSecret(c.req.header('authorization') ?? '', `Bearer ${token}`)) {
    throw new Fault(
      'not-allowed',
      faultSaid((t) => t.reportsOnly),
    )
  }
  const { reference, status } = await readReport(c)
  const report = status === 'delivered' ? 'delivered' : 'undelivered'
  await db.transaction().execute((tx) => recordReport(tx, { id: reference, report }, clock.now()))
  return c.body(null, 204)
})

async function readReport(c: Ctx): Promise<z.output<typeof Report>> {
  const parsed = Report.safeParse(await c.req.json().catch(() => null))
  if (!parsed.success)
    throw new Fault(
      'bad-request',
      faultSaid((t) => t.reportUnreadable),
    )
  return parsed.data
}
