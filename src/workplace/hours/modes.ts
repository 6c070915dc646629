import type { Mode } from '../../hubs/opening-hours/index.ts'

/** In the order they are offered. */
export const MODES: readonly Mode[] = ['staffed', 'self_service', 'by_appointment', 'remote']

export const isMode = (text: string): text is Mode => MODES.some((mode) => mode === text)
