import { setTimeout as wait } from 'node:timers/promises'
import type { Presence, WorkDeps } from '../jobs/index.ts'
import { describeError } from '../log/describe-error.ts'
import { pauseAfter } from './backoff.ts'
import { makeBell, type Bell } from './bell.ts'
import { Undelivered, type Carrier } from './carrier.ts'
import { claimDue, releaseClaims, type Claimed } from './claim.ts'
import type { Channel } from './queue-message.ts'
import { settle, type Outcome } from './settle.ts'

export interface Route {
  channel: Channel
  carrier: Carrier
  presence: Presence
  pauseAfter?: (tries: number) => number
}

/** Claimed at a time; many enough that claiming costs little beside sending. */
const BATCH = 400
/** Sent and not yet written down, at most: what a kill may repeat, beside what is on the wire. */
const MOST_UNSETTLED = 100
const LOOK_EVERY_MS = 1_000
const AGAIN_AFTER_MS = 500
/** How long a stop waits for what is on the wire. */
const FAREWELL_MS = 8_000

interface Desk {
  deps: WorkDeps
  route: Route
  bell: Bell
  waiting: Claimed[]
  sending: number
  outcomes: Outcome[]
  unsettled: number
  isStopping: boolean
}

/** Sends the messages of one channel as they fall due, several at once, and writes down what became of each. */
export function startCourier(deps: WorkDeps, route: Route): { stop(): Promise<void> } {
  const bell = makeBell()
  const desk: Desk = { deps, route, bell, waiting: [], sending: 0, outcomes: [], unsettled: 0, isStopping: false }
  route.presence.onWork('outbound_message', bell.ring)
  const fetching = fetchDue(desk)
  return {
    stop: async () => {
      desk.isStopping = true
      bell.ring()
      await fetching
      await releaseClaims(
        deps.db,
        desk.waiting.splice(0).map(({ id }) => id),
        route.presence.name,
      ).catch(() => undefined)
      for (const until = performance.now() + FAREWELL_MS; desk.unsettled > 0 && performance.now() < until;) await wait(20)
      route.carrier.close()
    },
  }
}

async function fetchDue(desk: Desk): Promise<void> {
  const { deps, route, waiting, bell } = desk
  while (!desk.isStopping) {
    let came = 0
    if (waiting.length < BATCH / 2) {
      const due = await claimDue(deps.db, {
        channel: route.channel,
        limit: BATCH,
        by: route.presence.name,
        now: deps.clock.now(),
      }).catch((error: unknown) => {
        deps.log.warn(describeError(error), 'due messages could not be read')
        return []
      })
      waiting.push(...due)
      came = due.length
      sendNext(desk)
    }
    if (came < BATCH || waiting.length >= BATCH / 2) await bell.wait(LOOK_EVERY_MS)
  }
}

function sendNext(desk: Desk): void {
  const { waiting, route } = desk
  while (!desk.isStopping && desk.sending < route.carrier.width && desk.unsettled < MOST_UNSETTLED) {
    const message = waiting.shift()
    if (message === undefined) return
    desk.sending += 1
    desk.unsettled += 1
    void tryOnce(desk, message).then((outcome) => {
      desk.sending -= 1
      desk.outcomes.push(outcome)
      // Whoever found somebody writing down has what it brought taken along in the next round.
      if (desk.outcomes.length === 1) void writeDown(desk)
      sendNext(desk)
      if (waiting.length === BATCH / 2 - 1) desk.bell.ring()
    })
  }
}

async function tryOnce({ deps, route }: Desk, message: Claimed): Promise<Outcome> {
  if (message.notAfter !== null && message.notAfter <= deps.clock.now()) return { message, sent: null, code: 'too late', isFinal: true }
  try {
    return { message, sent: await route.carrier.send(message) }
  } catch (error) {
    if (!(error instanceof Undelivered)) deps.log.error({ messageId: message.id, ...describeError(error) }, 'a message was not sent')
    const { code, isFinal } = error instanceof Undelivered ? error : { code: 'internal', isFinal: false }
    return { message, sent: null, code, isFinal }
  }
}

/** What was sent stays known here until the database has it, since forgetting would send it again. */
async function writeDown(desk: Desk): Promise<void> {
  const { deps, route, outcomes } = desk
  while (outcomes.length > 0) {
    const some = [...outcomes]
    const settling = { by: route.presence.name, now: deps.clock.now(), pauseAfter: route.pauseAfter ?? pauseAfter }
    try {
      await settle(deps.db, some, settling)
      outcomes.splice(0, some.length)
      desk.unsettled -= some.length
      sendNext(desk)
    } catch (error) {
      deps.log.warn(describeError(error), 'what became of messages could not be written down yet')
      await wait(AGAIN_AFTER_MS)
    }
  }
}
