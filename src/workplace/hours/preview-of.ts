import type { Context } from 'hono'
import { endedBefore, previewHours, type HoursChange } from '../../hubs/edit/index.ts'
import type { OpeningPeriodItem, Stored } from '../../hubs/items/index.ts'
import type { Env } from '../../platform/http/context.ts'
import type { Day } from '../../platform/time/index.ts'
import type { Work } from '../work.ts'
import type { HoursState } from './hours-state.ts'
import { leftOutside } from './left-outside.ts'
import type { Wanted } from './read-period.ts'
import type { ShownPreview } from './shown-preview.ts'

/** What saving would change, day by day. Null where there is no hub. */
export async function previewOf(c: Context<Env>, { work, stored }: HoursState, wanted: Wanted): Promise<ShownPreview | null> {
  const { item, layer } = wanted
  const old = stored === null ? [] : [stored.item]
  const ends = wanted.act === 'end-and-begin' && stored !== null ? [{ ...stored, item: endedBefore(stored.item, wanted.item.from) }] : []
  const range = ends.length > 0 ? rangeOf([item]) : rangeOf([...old, item])
  // What is told today is not on the pages of days before.
  const isTold = stored === null || stored.layer !== layer
  return preview(c, work, {
    layer,
    provider: item.provider,
    replaces: old.map(({ key }) => key),
    next: [{ item, layer }, ...ends],
    range: isTold ? { ...range, from: laterOf(range.from, work.today) } : range,
  })
}

/** What taking the hours away would change. */
export const previewRemoval = (c: Context<Env>, work: Work, { item, layer }: Stored<OpeningPeriodItem>): Promise<ShownPreview | null> =>
  preview(c, work, { layer, provider: item.provider, replaces: [item.key], next: [], range: rangeOf([item]) })

type Change = Omit<HoursChange, 'hubId' | 'providerId' | 'deskId'> & { provider: string | undefined }

async function preview(c: Context<Env>, work: Work, { provider, ...change }: Change): Promise<ShownPreview | null> {
  const { db } = c.get('deps')
  const { hub, providers, present, today } = work
  if (hub === null) return null
  const providerId = provider === undefined ? null : (providers.find(({ slug }) => slug === provider)?.id ?? null)
  const deskId = present.find(({ frontDesk }) => frontDesk)?.id ?? null
  const would = await previewHours(db, { ...change, hubId: hub.id, providerId, deskId }, today)
  return { ...would, left: providerId === null ? await leftOutside(db, work, would.affected) : [] }
}

const laterOf = (day: Day | null, today: Day): Day => (day === null || day < today ? today : day)

function rangeOf(periods: readonly OpeningPeriodItem[]): { from: Day | null; to: Day | null } {
  const begins = periods.map(({ from }) => from ?? null)
  const ends = periods.map(({ to }) => to ?? null)
  const known = (days: readonly (Day | null)[]) => days.filter((day) => day !== null).toSorted()
  return { from: begins.includes(null) ? null : (known(begins)[0] ?? null), to: ends.includes(null) ? null : (known(ends).at(-1) ?? null) }
}
