import type { AgendaLine } from '../../appointments/index.ts'
import { findActs, recordViews, shieldTexts, type Act } from '../../people/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { machineNow } from '../../platform/time/index.ts'
import type { Work } from '../work.ts'

/** The acts behind some times; whoever is shown them has seen the names (domain.md A6). */
export async function actsSeen(c: Ctx, { who }: Work, lines: readonly Pick<AgendaLine, 'actId'>[]): Promise<ReadonlyMap<string, Act>> {
  const { db } = c.get('deps')
  const acts = await findActs(db, [...new Set(lines.map(({ actId }) => actId))])
  await recordViews(db, { actor: who.id, subjects: acts.map(({ id }) => `act:${id}`), at: new Date(machineNow()) })
  return new Map(acts.map((act) => [act.id, act]))
}

/** «Anna Prøve», «Anna Prøve (ved Ola Prøve)» */
export function nameOf(act: Act | undefined, { t, lang }: Work): string {
  if (act === undefined) return t.agenda.unnamed
  if (act.person.shielded) return shieldTexts(lang).person
  const own = act.person.name ?? t.agenda.unnamed
  return act.helper?.name == null ? own : t.agenda.helped(own, act.helper.name)
}

/** Nobody can write to them: somebody rings. */
export function isRung({ person, helper }: Act): boolean {
  return [...person.contacts, ...(helper?.contacts ?? [])].every(({ kind, deadSince }) => kind === 'phone' || deadSince !== null)
}
