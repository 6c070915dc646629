import { findActAtDesk, recordView, type Act } from '../../people/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { machineNow } from '../../platform/time/index.ts'
import { workSaid } from '../texts.ts'
import { counterOf, type Counter } from './counter.ts'

/** The act of the address, as this desk may see it and of this kind, not called off; that it was opened is written down. Throws `not-found`. */
export async function actHere(c: Ctx, kind: string): Promise<{ counter: Counter; act: Act }> {
  const { db } = c.get('deps')
  const counter = await counterOf(c)
  const act = await findActAtDesk(db, c.req.param('id') ?? '', counter.reach)
  if (act === null || act.kind !== kind || act.cancelledAt !== null) throw notFound(workSaid((t) => t.counter.receipt.noSuch))
  await recordView(db, { actor: counter.work.who.id, subject: `act:${act.id}`, at: new Date(machineNow()) })
  return { counter, act }
}
