import type { Instant } from '../platform/time/index.ts'

/** «saetre_20200305T1130Z», in UTC: fit for an address and for the id of a field. */
export const timeText = ({ hub, start }: { hub: string; start: Instant }): string =>
  `${hub}_${new Date(start).toISOString().slice(0, 16).replaceAll(/[-:]/g, '')}Z`

export function readTime(text: string): { hub: string; start: Instant } | null {
  const [, hub, year, month, day, hours, minutes] = /^([a-z][a-z0-9-]{0,60})_(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)Z$/.exec(text) ?? []
  if (hub === undefined) return null
  const start = Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:00Z`)
  return Number.isNaN(start) ? null : { hub, start }
}
