import type { Context } from 'hono'
import { findActAtDesk, type Act } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { workSaid } from '../texts.ts'
import type { Counter } from './counter.ts'

/** The act of the address, where this desk may see it. Throws `not-found`. */
export async function actAsked(c: Context<Env>, { reach }: Counter): Promise<Act> {
  const act = await findActAtDesk(c.get('deps').db, c.req.param('id') ?? '', reach)
  if (act === null) throw notFound(workSaid((t) => t.counter.receipt.noSuch))
  return act
}

/** Where messages about it go. */
export const addressesOf = ({ person, helper }: Act) => (person.contacts.length > 0 ? person.contacts : (helper?.contacts ?? []))
