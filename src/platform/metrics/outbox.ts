import { Counter, Gauge, type Registry } from 'prom-client'
import type { OutboxFigures } from '../outbox/index.ts'

/**
 * Read from the database when somebody asks: the workers that send answer no requests, and any web process may be asked.
 * Gives what to call before the registry is written out.
 */
export function countOutbox(registry: Registry, read: () => Promise<OutboxFigures>): () => Promise<void> {
  const registers = [registry]
  const messages = new Gauge({ name: 'torg_outbox_messages', help: 'Messages not sent, by state', labelNames: ['state'], registers })
  const oldest = new Gauge({ name: 'torg_outbox_oldest_due_seconds', help: 'How long the oldest due message has waited', registers })
  const unheard = new Gauge({ name: 'torg_events_unheard', help: 'Events that some listener has not handled', registers })
  const tries = new Counter({
    name: 'torg_outbox_tries_total',
    help: 'Tries to send a message, by what came of them, since the database was made',
    labelNames: ['channel', 'outcome'],
    registers,
  })
  return async () => {
    const figures = await read()
    messages.set({ state: 'due' }, figures.due)
    messages.set({ state: 'later' }, figures.later)
    messages.set({ state: 'given-up' }, figures.givenUp)
    oldest.set(figures.oldestDueSeconds)
    unheard.set(figures.unheard)
    tries.reset()
    for (const { channel, outcome, number } of figures.tally) tries.inc({ channel, outcome }, number)
  }
}
