import { join } from 'node:path'
import type pg from 'pg'
import { followCalendars, remindOfDates, rollDates, settleLists, settleVolunteers } from './activities/index.ts'
import { followBusyCalendars, settleAppointments, settleQueues } from './appointments/index.ts'
import { endTerms } from './bodies/index.ts'
import { messageLines } from './hubs/index.ts'
import { sendTidings } from './messages/index.ts'
import { askRegister, noticeQuiet } from './people/index.ts'
import { fileMail, smtpMail } from './platform/mail/index.ts'
import type { Recurring, Task, WorkDeps } from './platform/jobs/index.ts'
import { startWorker } from './platform/jobs/worker.ts'
import { forgetOldEvents, heldMessages, purgeOldMessages, startOutbox } from './platform/outbox/index.ts'
import { fileSms, gatewaySms } from './platform/sms/index.ts'
import { forgetWhatIsOver } from './retention.ts'
import { LISTENERS } from './listeners.ts'
import { leaveClosedHubs } from './suggestions/index.ts'
import { topics } from './town/index.ts'
import { remindBodies } from './workplace/index.ts'

/** One line per job. */
const TASKS: readonly Task[] = []

/** One line per thing done again and again. */
const RECURRING: readonly Recurring[] = [
  rollDates,
  settleLists,
  remindOfDates,
  settleVolunteers,
  settleAppointments,
  settleQueues,
  followBusyCalendars,
  followCalendars,
  endTerms,
  leaveClosedHubs,
  remindBodies(messageLines),
  sendTidings(({ clock }) => topics.names(clock), messageLines),
  purgeOldMessages,
  forgetOldEvents,
  forgetWhatIsOver,
  askRegister,
  noticeQuiet,
]

/** Everything that is done outside of requests. Loaded after the server listens, since it is large and nobody waits for it. */
export async function startWork(deps: WorkDeps, connection: pg.PoolConfig): Promise<{ stop(): Promise<void> }> {
  const worker = await startWorker(deps, { connection, tasks: TASKS, recurring: RECURRING, holdings: [heldMessages] })
  const outbox = startOutbox(deps, { presence: worker.presence, carriers: carriers(deps), listeners: LISTENERS })
  return {
    stop: async () => {
      await outbox.stop()
      await worker.stop()
    },
  }
}

function carriers({ config }: WorkDeps) {
  const { smtpUrl, sms, smsSender: sender, dataDir } = config
  return [
    { channel: 'email', carrier: smtpUrl === null ? fileMail(join(dataDir, 'mail'), config) : smtpMail(smtpUrl, config) },
    { channel: 'sms', carrier: sms === null ? fileSms(join(dataDir, 'sms'), sender) : gatewaySms({ ...sms, sender }) },
  ] as const
}
