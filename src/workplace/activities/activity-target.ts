import type { Context } from 'hono'
import { activityKind, Activity, type ActivityItem } from '../../activities/index.ts'
import { findItem, lastChangeOf, putItem, type Saved, type Target } from '../../hubs/edit/index.ts'
import type { Stored } from '../../hubs/items/index.ts'
import type { Layer } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { ownerIn, ownOrNull } from '../own.ts'
import { workSaid } from '../texts.ts'
import { actingAt, workOf, type Work } from '../work.ts'

/** An activity as somebody has opened it, and the latest change that there was of it then. */
export interface Opened {
  work: Work
  key: string
  item: ActivityItem
  layer: Layer
  seen: number
}

export const activityTarget = ({ scope }: Work, key: string): Target => ({ kind: activityKind.name, scope, key, keptBy: activityKind })

/** That of the `:key` parameter. Throws `not-found`, for another provider's as well. */
export async function openActivity(c: Context<Env>): Promise<Opened> {
  const work = await workOf(c)
  return openKey(c, work, c.req.param('key') ?? '')
}

export async function openKey(c: Context<Env>, work: Work, key: string): Promise<Opened> {
  const { db } = c.get('deps')
  const target = activityTarget(work, key)
  const [found, seen] = await Promise.all([findItem(db, target), lastChangeOf(db, target)])
  const stored = asActivity(ownOrNull(work, activityKind.name, found))
  if (stored === null) throw notFound(workSaid((t) => t.notFound.toChange))
  return { work, key, ...stored, seen }
}

export function asActivity(stored: Stored<unknown> | null): Stored<ActivityItem> | null {
  const item = Activity.safeParse(stored?.item).data
  return stored === null || item === undefined ? null : { item, layer: stored.layer }
}

interface Save {
  key: string
  item: unknown
  layer: Layer
  seen: number | 'new'
}

export function saveActivity(c: Context<Env>, work: Work, { key, ...given }: Save): Promise<Saved> {
  return putItem(c.get('deps').db, { target: activityTarget(work, key), ...given, ...ownerIn(work) }, actingAt(work))
}

/** Where one is sent after an act, with what it did. */
export const afterSaved = ({ ui, base }: Work, key: string | null, { revision, changed }: Saved): string =>
  ui.href(`${base}/aktiviteter${key === null ? '' : `/${key}`}?${changed && revision !== null ? `lagret=${revision}` : 'uendret=1'}`)

export const activitiesAt = ({ ui, base }: Work, rest = ''): string => ui.href(`${base}/aktiviteter${rest}`)
