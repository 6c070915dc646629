import type { Presence, WorkDeps } from '../jobs/index.ts'
import { startCourier, type Route } from './courier.ts'
import { startHerald } from './herald.ts'
import type { Listener } from './listener.ts'

export interface OutboxWork {
  presence: Presence
  carriers: readonly Pick<Route, 'channel' | 'carrier'>[]
  listeners: readonly Listener[]
}

/** Sends messages and hands out events until it is stopped. */
export function startOutbox(deps: WorkDeps, { presence, carriers, listeners }: OutboxWork): { stop(): Promise<unknown> } {
  const parts = [...carriers.map((route) => startCourier(deps, { ...route, presence })), startHerald(deps, listeners, presence)]
  return { stop: () => Promise.all(parts.map(({ stop }) => stop())) }
}
