import { z } from 'zod'
import { Undelivered, type Carrier, type Outgoing } from '../outbox/index.ts'

interface Gateway {
  url: string
  token: string
  sender: string
  /** Milliseconds until the whole answer is there. */
  patience?: number
}

const WIDTH = 5
const PATIENCE_MS = 15_000
const LONGEST_ANSWER = 10_000

const Answer = z.object({ reference: z.string().optional(), id: z.union([z.string(), z.number()]).optional() })

export const bodyOf = ({ id, to, text }: Outgoing, sender: string) => ({ to, text, reference: id, sender })

/**
 * The common ground of SMS gateways: POST of JSON with a bearer token and an idempotency key. An answer of 4xx is final,
 * but for those that speak of us (401, 403, 404), of time (408, 425, 429) or of one that is on its way already (409).
 */
export function gatewaySms({ url, token, sender, patience = PATIENCE_MS }: Gateway): Carrier {
  return {
    width: WIDTH,
    send: async (message) => {
      const reference = await post(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': message.id },
        body: JSON.stringify(bodyOf(message, sender)),
        redirect: 'manual',
        signal: AbortSignal.timeout(patience),
      })
      return { by: 'gateway', reference }
    },
    close: () => undefined,
  }
}

const PASSING = new Set([401, 403, 404, 408, 409, 425, 429])

async function post(url: string, request: RequestInit): Promise<string | null> {
  try {
    const answer = await fetch(url, request)
    if (answer.ok) return referenceIn((await answer.text()).slice(0, LONGEST_ANSWER))
    await answer.body?.cancel()
    throw new Undelivered(`http ${answer.status}`, answer.status >= 400 && answer.status < 500 && !PASSING.has(answer.status))
  } catch (error) {
    if (error instanceof Undelivered) throw error
    throw new Undelivered(error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'no answer', false)
  }
}

/** What the gateway calls it, when it says so. */
function referenceIn(text: string): string | null {
  try {
    const { reference, id } = Answer.parse(JSON.parse(text))
    return String(reference ?? id ?? '').slice(0, 200) || null
  } catch {
    return null
  }
}
