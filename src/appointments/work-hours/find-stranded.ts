import type { Db } from '../../platform/database/index.ts'
import { addDays, instantToWall, startOfDay, type Instant } from '../../platform/time/index.ts'
import { findAgenda, type AgendaLine } from '../agenda/find-agenda.ts'
import { whichStranded } from './which-stranded.ts'

/** As far ahead as anything is booked. */
const AHEAD = 400

/** Times of a position, or at a hub, that somebody has booked, and in which nobody is there by their own hours any more; the first first. */
export async function findStranded(db: Db, asked: { at: Instant } & ({ caseworker: number } | { hub: string })): Promise<AgendaLine[]> {
  const { at } = asked
  const whose = 'hub' in asked ? { hub: asked.hub } : { caseworkers: [asked.caseworker] }
  const stranded = new Set((await whichStranded(db, { ...whose, at })).map(({ id }) => id))
  if (stranded.size === 0) return []
  const lines = await findAgenda(db, { ...whose, span: { start: at, end: startOfDay(addDays(instantToWall(at).day, AHEAD)) } })
  return lines.filter(({ id }) => stranded.has(id))
}
