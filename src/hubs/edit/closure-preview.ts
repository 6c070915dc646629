import type { Layer } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { addDays, type Day } from '../../platform/time/index.ts'
import { Closure } from '../content/shapes.ts'
import type { ClosureItem } from '../items/index.ts'
import { affectedDays, loadHours, rulesFor, type AffectedDay, type ClosureOf, type HoursBook } from '../opening-hours/index.ts'

const FARTHEST = 366

/** A closure put (`old` null), changed or taken away (`next` null), before it is done. Both are of the shape. */
export interface ClosureChange {
  hubId: number
  layer: Layer
  /** Key of the closure that gives way. */
  replaces: string | null
  next: unknown
  old: unknown
  /** Who is met at the hub; the slugs of the closure are found here. */
  providers: readonly { id: number; slug: string }[]
}

/** Somebody's days that the closure changes; null is the house. An example's days are marked as such. */
export interface ClosureEffect {
  providerId: number | null
  example: boolean
  affected: readonly AffectedDay[]
}

/** The days that become otherwise, for the house and each provider, in either reading of their hours. */
export async function previewClosure(db: Db, change: ClosureChange, today: Day): Promise<ClosureEffect[]> {
  const closures = [change.old, change.next].flatMap((one) => (one === null ? [] : [Closure.parse(one)]))
  const first = closures.map(({ from }) => from).toSorted()[0]
  const last = closures
    .map(({ to }) => to)
    .toSorted()
    .at(-1)
  if (first === undefined || last === undefined) return []
  // A closure also ends the night before at midnight.
  const window = { from: addDays(first, -1), to: last < addDays(first, FARTHEST) ? last : addDays(first, FARTHEST) }
  const before = await loadHours(db, { hubIds: [change.hubId], ...window, known: today })
  const after = withClosure(before, change)
  return [null, ...change.providers.map(({ id }) => id)].flatMap((providerId) =>
    (['announced', 'example'] as const).flatMap((reading) => {
      const rulesIn = (book: HoursBook) => rulesFor(book, { hubId: change.hubId, providerId }, reading)
      if (reading === 'example' && rulesIn(before).periods.length === 0) return []
      const affected = affectedDays(rulesIn(before), rulesIn(after), window)
      return affected.length === 0 ? [] : [{ providerId, example: reading === 'example', affected }]
    }),
  )
}

function withClosure(book: HoursBook, { hubId, layer, replaces, next, providers }: ClosureChange): HoursBook {
  const hub = book.get(hubId)
  if (!hub) return book
  const idOf = (slug: string) => providers.find((provider) => provider.slug === slug)?.id
  const made = next === null ? [] : [closureOf(Closure.parse(next), layer, idOf)]
  return new Map([[hubId, { ...hub, closures: [...hub.closures.filter(({ key }) => key !== replaces), ...made] }]])
}

function closureOf(
  { key, provider, from, to, reason, exceptions }: ClosureItem,
  layer: Layer,
  idOf: (slug: string) => number | undefined,
): ClosureOf {
  const owner = provider === undefined ? null : (idOf(provider) ?? NOBODY)
  return {
    key,
    from,
    to,
    reason,
    layer,
    providerId: owner,
    exceptions: exceptions.map((one) => ({ providerId: idOf(one.provider) ?? NOBODY, note: null })),
  }
}

/** Whoever is not at the hub has no hours there to close. */
const NOBODY = -1
