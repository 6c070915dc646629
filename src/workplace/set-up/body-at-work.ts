import type { Context } from 'hono'
import { bodyKind, bodyOnDay, type BodyOnDay } from '../../bodies/index.ts'
import { findItem, putItem, type Target } from '../../hubs/edit/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { asRecord } from '../form/localized-value.ts'
import { workSaid } from '../texts.ts'
import { actingAt, workOf, type Work } from '../work.ts'

/** A body whose page it is, and how its history names it. */
export interface BodyAtWork {
  work: Work
  body: BodyOnDay
  target: Target
}

const noBody = () => notFound(workSaid((t) => t.notFound.body))

/** The body of `/arbeid/utvalg/:body/…`, as it is today. Throws `not-found`. */
export async function bodyAtWork(c: Context<Env>): Promise<BodyAtWork> {
  const work = await workOf(c)
  const slug = work.own?.slug ?? ''
  const body = await bodyOnDay(c.get('deps').db, slug, work.today)
  if (body === null) throw noBody()
  return { work, body, target: { kind: bodyKind.name, scope: 'municipality', key: slug, keptBy: bodyKind } }
}

/**
 * Puts some of its fields in place of what stands there. `seen` is the last change that the form knew of. Answers with the new change, null
 * when nothing is new. Throws `conflict` when somebody else has changed it, `invalid` for what it cannot be.
 */
export async function changeBody(
  c: Context<Env>,
  { work, target }: Pick<BodyAtWork, 'work' | 'target'>,
  { seen, ...fields }: { seen: number } & Record<string, unknown>,
) {
  const { db } = c.get('deps')
  const stored = await findItem(db, target)
  if (stored === null) throw noBody()
  const { revision } = await putItem(
    db,
    { target, item: { ...asRecord(stored.item), ...fields }, layer: stored.layer, seen },
    actingAt(work),
  )
  return revision
}
