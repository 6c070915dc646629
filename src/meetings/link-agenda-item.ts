import { addLink, onwardFrom, standingOf, type Thing } from '../chain/index.ts'
import { show } from '../platform/content/localized.ts'
import type { Tx } from '../platform/database/index.ts'
import type { Day } from '../platform/time/index.ts'
import type { AgendaEntry } from './agenda-item.ts'
import { lawOf } from './law-of.ts'

/** A hearing as it lies with a body: what the chain of it begins with. */
export const matterOfHearing = ({ bodySlug, hearing }: { bodySlug: string; hearing: string }): Thing => ({
  kind: 'matter',
  key: `${bodySlug}/horing/${hearing}`,
})
export const agendaThing = ({ bodySlug, meeting, number }: Pick<AgendaEntry, 'bodySlug' | 'meeting' | 'number'>): Thing => ({
  kind: 'agenda_item',
  key: `${bodySlug}/${meeting}/${number}`,
})

/** What comes on an agenda of what was asked, and what came of it there. A closed item keeps its place with its title and the law alone. */
export async function linkAgendaItem(tx: Tx, item: AgendaEntry | null, today: Day): Promise<void> {
  if (item === null || (item.hearing === undefined && item.suggestions.length === 0)) return
  const thing = agendaThing(item)
  const holder = { kind: 'body', key: item.bodySlug } as const
  const said = { day: today, holder, title: show(item.title, 'nb').text, due: null, reason: null, closedBasis: null }
  const receive = async (of: Thing) => {
    if ((await onwardFrom(tx, of)).length === 0) await addLink(tx, { ...said, from: of, kind: 'received', to: null })
  }
  if (item.hearing !== undefined) {
    const matter = matterOfHearing({ bodySlug: item.bodySlug, hearing: item.hearing })
    await receive(matter)
    const isThere = (await onwardFrom(tx, matter)).some(({ to }) => to?.key === thing.key)
    if (!isThere) await addLink(tx, { ...said, from: matter, kind: 'on_agenda', to: thing })
  }
  await receive(thing)
  if (item.outcome === undefined || item.outcomeOn === undefined) return
  const own = (await onwardFrom(tx, thing)).filter(({ from }) => from.key === thing.key)
  if (standingOf(thing, own, today).endedOn !== null) return
  const why = item.closed ? { closedBasis: lawOf(item) } : { reason: show(item.outcome, 'nb').text }
  await addLink(tx, { ...said, ...why, day: item.outcomeOn, from: thing, kind: 'done', to: null })
}
