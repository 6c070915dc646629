import type { Tx } from '../../platform/database/index.ts'
import type { Day, Instant } from '../../platform/time/index.ts'
import { stageOf, type ReminderStage } from './reminder-rule.ts'

interface Due {
  path: string
  due: Day
}

interface Noting<T extends Due> {
  body: string
  deadlines: readonly T[]
  today: Day
  at: Instant
}

/** A deadline to remind of, and of all that are told together the first row, which names the message. */
export interface Reminders<T> {
  first: string | null
  reminders: readonly (T & { stage: ReminderStage })[]
}

/** Writes down those whose stage nobody has been told of: two workers that come at once share them, and what was told is not told again. */
export async function noteReminders<T extends Due>(tx: Tx, { body, deadlines, today, at }: Noting<T>): Promise<Reminders<T>> {
  const near = deadlines.flatMap((one) => {
    const stage = stageOf(one.due, today)
    return stage === null ? [] : [{ ...one, stage }]
  })
  if (near.length === 0) return { first: null, reminders: [] }
  const noted = await tx
    .insertInto('bodyReminder')
    .values(near.map(({ path, due, stage }) => ({ body, path, due, stage, at: new Date(at) })))
    .onConflict((oc) => oc.columns(['body', 'path', 'due', 'stage']).doNothing())
    .returning(['id', 'path', 'due'])
    .execute()
  const reminders = near.filter(({ path, due }) => noted.some((row) => row.path === path && row.due === due))
  return { first: noted[0]?.id ?? null, reminders }
}
