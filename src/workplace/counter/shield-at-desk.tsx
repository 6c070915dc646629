import type { Context } from 'hono'
import { Button, Buttons, Form } from '../../design/index.ts'
import { findActAtDesk, protectPersons, type Act } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { workSaid } from '../texts.ts'
import { workPaths } from '../work-paths.ts'
import { counterOf, type Counter } from './counter.ts'

/** `POST /arbeid/skranke/kvittering/:id/skjerming`: whoever it is for is named nowhere from now on, and whoever helped neither. */
export async function shieldAtDesk(c: Context<Env>): Promise<Response> {
  const { db } = c.get('deps')
  const { work, reach, href } = await counterOf(c)
  const act = await findActAtDesk(db, c.req.param('id') ?? '', reach)
  if (act === null) throw notFound(workSaid((t) => t.counter.receipt.noSuch))
  const personIds = [act.person.id, ...(act.helper === null ? [] : [act.helper.id])]
  await protectPersons(db, { personIds, actor: work.who.id, at: work.now })
  return c.redirect(href(workPaths.counterReceipt(act.id)), 303)
}

/** At the person's own wish, said at the desk or on the phone. Lifting it is for the privacy officer. */
export function ShieldAtDesk({ counter, act }: { counter: Counter; act: Act }) {
  const { shield } = counter.work.t.privacy
  if (act.person.shielded) return null
  return (
    <div class="off-paper">
      <details class="ds-details">
        <summary>{shield.title}</summary>
        <div>
          <Form action={counter.href(workPaths.counterShield(act.id))} label={shield.title}>
            <p>{shield.desk}</p>
            <Buttons>
              <Button weight="secondary">{shield.act}</Button>
            </Buttons>
          </Form>
        </div>
      </details>
    </div>
  )
}
