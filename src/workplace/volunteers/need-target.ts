import type { Context } from 'hono'
import { needKind, VolunteerNeed, type NeedItem } from '../../activities/index.ts'
import type { FormError } from '../../design/index.ts'
import { findItem, lastChangeOf, putItem, Refused, type Saved, type Target } from '../../hubs/edit/index.ts'
import type { Layer } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault, notFound } from '../../platform/http/errors.ts'
import { errorsOfFault, refusalWords } from '../form/form-errors.ts'
import { isCollision, type Collision } from '../items/edit-state.ts'
import { ownerIn, ownOrNull } from '../own.ts'
import { workSaid } from '../texts.ts'
import { actingAt, workOf, type Work } from '../work.ts'

/** A need as somebody has opened it, and the latest change that there was of it then. */
export interface OpenedNeed {
  work: Work
  key: string
  item: NeedItem
  layer: Layer
  seen: number
}

export const needTarget = ({ scope }: Work, key: string): Target => ({ kind: needKind.name, scope, key, keptBy: needKind })
export const needsAt = ({ ui, base }: Work, rest = ''): string => ui.href(`${base}/frivillige${rest}`)

/** That of the `:key` parameter. Throws `not-found`, for another provider's as well. */
export async function openNeed(c: Context<Env>): Promise<OpenedNeed> {
  const { db } = c.get('deps')
  const work = await workOf(c)
  const key = c.req.param('key') ?? ''
  const target = needTarget(work, key)
  const [found, seen] = await Promise.all([findItem(db, target), lastChangeOf(db, target)])
  const stored = ownOrNull(work, needKind.name, found)
  const item = VolunteerNeed.safeParse(stored?.item).data
  if (stored === null || item === undefined) throw notFound(workSaid((t) => t.notFound.toChange))
  return { work, key, item, layer: stored.layer, seen }
}

interface Save {
  work: Work
  key: string
  item: unknown
  layer: Layer
  seen: number | 'new'
}

interface Again {
  errors: readonly FormError[]
  collision: Collision | null
  status: 409 | 422
}

/** Saves, or says what is wrong, at its field and in words. */
export async function saveNeed(c: Context<Env>, { work, key, ...given }: Save): Promise<Saved | Again> {
  try {
    return await putItem(c.get('deps').db, { target: needTarget(work, key), ...given, ...ownerIn(work) }, actingAt(work))
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    if (error instanceof Refused && isCollision(error.refusal.why)) return { errors: [], collision: error.refusal.why, status: 409 }
    if (error instanceof Refused)
      return { errors: [{ field: null, text: refusalWords(error.refusal, work) }], collision: null, status: 422 }
    if (error.fault !== 'invalid') throw error
    return { errors: needErrors(error, work), collision: null, status: 422 }
  }
}

export const isSaved = (outcome: Saved | Again): outcome is Saved => 'revision' in outcome

function needErrors(fault: Fault, work: Work): FormError[] {
  const words: Readonly<Record<string, string>> = work.t.volunteers.faults
  const ruled = fault.fields.flatMap(({ field, rule }) => {
    const text = rule === undefined ? undefined : words[rule]
    return text === undefined ? [] : [{ field: field === 'key' || field === 'shifts' ? null : field, text }]
  })
  return ruled.length > 0 ? ruled : errorsOfFault(fault, work)
}

/** Where one is sent after an act, with what it did. */
export const afterNeed = (work: Work, key: string | null, { revision, changed }: Saved): string =>
  needsAt(work, `${key === null ? '' : `/${key}`}?${changed && revision !== null ? `lagret=${revision}` : 'uendret=1'}`)
