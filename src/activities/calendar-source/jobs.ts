import type { Recurring } from '../../platform/jobs/index.ts'
import { describeError } from '../../platform/log/index.ts'
import { machineNow } from '../../platform/time/index.ts'
import { followSource } from './follow.ts'

const AT_ONCE = 20

/** Reads the calendars whose turn it is. One that fails holds up no other. */
export const followCalendars: Recurring = {
  name: 'activities.follow-calendars',
  schedule: '*/10 * * * *',
  run: async ({ log, ...deps }) => {
    const due = await deps.db
      .selectFrom('calendarSource')
      .select('id')
      .where('isPaused', '=', false)
      .where('nextDueAt', '<=', new Date(machineNow()))
      .orderBy('nextDueAt')
      .limit(AT_ONCE)
      .execute()
    for (const { id } of due)
      await followSource(deps, id).catch((error: unknown) =>
        log.warn({ source: id, ...describeError(error) }, 'a calendar was not taken in'),
      )
  },
}
