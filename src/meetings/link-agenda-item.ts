import { addLink, onwardFrom, standingOf, type Thing } from '../chain/index.ts'
import { show } from '../platform/content/localized.ts'
import type { Tx } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import type { AgendaEntry } from './agenda-item.ts'

/** A hearing as it lies with a body: what the chain of it begins with. */
export const matterOfHearing = ({ bodySlug, hearing }: { bodySlug: string; hearing: string }): Thing => ({
  kind: 'matter',
  key: `${bodySlug}/horing/${hearing}`,
})
export const agendaThing = ({ bodySlug, meeting, number }: Pick<AgendaEntry, 'bodySlug' | 'meeting' | 'number'>): Thing => ({
  kind: 'agenda_item',
  key: `${bodySlug}/${meeting}/${number}`,
})

/** A hearing that comes on an agenda, and what came of it there. A closed item keeps its place with its title and the law alone. */
export async function linkAgendaItem(tx: Tx, item: AgendaEntry | null, today: Day): Promise<void> {
  if (item?.hearing === undefined) return
  const matter = matterOfHearing({ bodySlug: item.bodySlug, hearing: item.hearing })
  const thing = agendaThing(item)
  const holder = { kind: 'body', key: item.bodySlug } as const
  const said = { day: today, holder, title: show(item.title, 'nb').text, due: null, reason: null, closedBasis: null }
  const links = await onwardFrom(tx, matter)
  if (links.length === 0) await addLink(tx, { ...said, from: matter, kind: 'received', to: null })
  if (!links.some(({ to }) => to?.key === thing.key)) await addLink(tx, { ...said, from: matter, kind: 'on_agenda', to: thing })
  if (item.outcome === undefined || item.outcomeOn === undefined) return
  const own = (await onwardFrom(tx, thing)).filter(({ from }) => from.key === thing.key)
  if (standingOf(thing, own, today).endedOn !== null) return
  const why = item.closed ? { closedBasis: item.closedBasis ?? null } : { reason: show(item.outcome, 'nb').text }
  await addLink(tx, { ...said, ...why, day: item.outcomeOn, from: thing, kind: 'done', to: null })
}
