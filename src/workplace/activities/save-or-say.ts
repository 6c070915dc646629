import type { Context } from 'hono'
import type { FormError } from '../../design/index.ts'
import { Refused, type Saved } from '../../hubs/edit/index.ts'
import type { Layer } from '../../platform/content/localized.ts'
import type { Env } from '../../platform/http/context.ts'
import { Fault } from '../../platform/http/errors.ts'
import { isCollision, type Collision } from '../items/edit-state.ts'
import { activityErrors } from './activity-errors.ts'
import { Activity } from '../../activities/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { answerOfRooms, roomErrors, withReason, type RoomAnswer } from './room-answer.ts'
import { openKey, saveActivity, type Opened } from './activity-target.ts'

interface Again {
  /** What the rooms say; null when nothing was asked of them. */
  rooms: RoomAnswer | null
  errors: readonly FormError[]
  collision: Collision | null
  /** As it is now, when somebody else has changed it meanwhile. */
  opened: Opened
  status: 409 | 422
}

interface Ways {
  save: { item: unknown; layer: Layer; seen: number | 'new' }
  typed: Typed
  done: (saved: Saved) => string
  again: (state: Again) => Response | Promise<Response>
}

/** Saves a change of an activity, or shows its form once more: with what is wrong, or beside what somebody else made of it. */
export async function saveOrSay(c: Context<Env>, opened: Opened, { save, typed, done, again }: Ways): Promise<Response> {
  const { work, key } = opened
  const { data } = Activity.safeParse(save.item)
  const after = data === undefined ? null : withReason(data, typed)
  const rooms = after === null ? null : await answerOfRooms(c, work, { before: opened.item, after })
  const refused = rooms === null || after === null ? [] : roomErrors(rooms, typed, { work, after })
  if (refused.length > 0) return again({ rooms, errors: refused, collision: null, opened, status: 409 })
  try {
    return c.redirect(done(await saveActivity(c, work, { key, ...save, item: after ?? save.item })), 303)
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    if (error instanceof Refused && isCollision(error.refusal.why))
      return again({ rooms, errors: [], collision: error.refusal.why, opened: await openKey(c, work, key), status: 409 })
    if (error.fault !== 'invalid') throw error
    return again({ rooms, errors: activityErrors(error, work), collision: null, opened, status: 422 })
  }
}
