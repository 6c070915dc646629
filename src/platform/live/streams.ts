import type { Topic } from '../cache/versions.ts'

/** Connections that are held open to say «look again», and nothing else. What changed is read by the page, with its own rules. */
export interface Streams {
  /** Topics that changed, on whichever process; null when it is not known which. */
  ring(topics: readonly string[] | null): void
  /** The answer to one who listens; null when there is no room, and whoever asked must look by itself now and then. */
  open(given: Listening): Response | null
  /** How many listen on this process. */
  count(): number
  stop(): void
}

interface Listening {
  topic: Topic
  /** Asked at every change: nothing more comes, and the connection ends. */
  isOver(): Promise<boolean>
}

interface Limits {
  /** On one process. */
  most: number
  /** Milliseconds between signs of life: proxies end what is silent. */
  heartbeat: number
  /** Milliseconds after which a listener comes anew, on whichever process there is. */
  longest: number
}

const LIMITS: Limits = { most: 400, heartbeat: 20_000, longest: 30 * 60_000 }
/** Unread signs after which somebody is no longer there. */
const MOST_UNREAD = 8

interface Listener extends Listening {
  send(text: string): void
  end(): void
  until: number
}

/** What this process has open. */
export function openStreams(limits: Partial<Limits> = {}): Streams {
  const { most, heartbeat, longest } = { ...LIMITS, ...limits }
  const listeners = new Set<Listener>()
  let beating: NodeJS.Timeout | undefined
  const beat = () => {
    const now = performance.now()
    for (const one of listeners) if (now > one.until) one.end()
    for (const one of listeners) one.send(': \n\n')
  }
  const leave = (one: Listener) => {
    listeners.delete(one)
    if (listeners.size === 0) clearInterval(beating)
  }
  return {
    ring: (topics) => {
      for (const one of listeners) if (topics === null || topics.includes(one.topic)) void tell(one)
    },
    open: (given) => {
      if (listeners.size >= most) return null
      if (listeners.size === 0) beating = setInterval(beat, heartbeat)
      return answerTo((listener) => listeners.add(listener), leave, { ...given, until: performance.now() + longest })
    },
    count: () => listeners.size,
    stop: () => {
      for (const one of listeners) one.end()
    },
  }
}

async function tell(one: Listener): Promise<void> {
  const over = await one.isOver().catch(() => false)
  one.send(over ? 'event: over\ndata: \n\n' : 'event: change\ndata: \n\n')
  if (over) one.end()
}

function answerTo(enter: (one: Listener) => void, leave: (one: Listener) => void, given: Listening & { until: number }): Response {
  const text = new TextEncoder()
  let listener: Listener | null = null
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        const end = () => {
          if (listener === null) return
          leave(listener)
          listener = null
          controller.close()
        }
        const send = (words: string) => {
          if (listener === null) return
          if ((controller.desiredSize ?? 0) <= -MOST_UNREAD) return end()
          controller.enqueue(text.encode(words))
        }
        listener = { ...given, send, end }
        enter(listener)
        // Whoever loses the line comes again after three seconds.
        send('retry: 3000\n\n')
      },
      cancel: () => {
        if (listener !== null) leave(listener)
        listener = null
      },
    },
    { highWaterMark: 1 },
  )
  const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' }
  return new Response(body, { headers })
}
