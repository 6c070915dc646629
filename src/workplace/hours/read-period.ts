import type { Layer } from '../../platform/content/localized.ts'
import type { FieldFault } from '../../platform/http/errors.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { typedDay, type Day } from '../../platform/time/index.ts'
import type { TypedWeek } from '../../design/index.ts'
import { asPeriod } from '../../hubs/edit/index.ts'
import type { OpeningPeriodItem, Stored } from '../../hubs/items/index.ts'
import { readFields } from '../form/read-fields.ts'
import { lineOf } from '../form/typed-values.ts'
import { layerAfter, sourceOf } from '../items/compose-item.ts'
import { newKey } from '../items/item-target.ts'
import type { Work } from '../work.ts'
import { BEGIN, EXTENT, onHolidays, PLAIN, SORT, WHO } from './hours-fields.ts'
import { ownerName } from './period-words.ts'
import { withLacking } from './lacking.ts'
import { spansOf } from './read-week.ts'
import { severalFaults } from './several-days.ts'

/** What the form says is to be done. */
export type Wanted =
  | { act: 'put'; item: OpeningPeriodItem; layer: Layer }
  /** The old hours end the day before the new begin. */
  | { act: 'end-and-begin'; item: OpeningPeriodItem & { from: Day }; layer: Layer }

interface Given {
  work: Work
  typed: Typed
  week: TypedWeek
  stored: Stored<OpeningPeriodItem> | null
  once: string
}

export function readPeriod({ work, typed, week, stored, once }: Given): { wanted: Wanted | null; faults: readonly FieldFault[] } {
  const { t, today } = work
  const plain = readFields(PLAIN, { typed, work, before: null })
  const { spans, faults: wrongSpans } = spansOf(week, stored?.item.spans ?? [], t.faults)
  const chosen = {
    override: lineOf(typed, SORT) === 'override',
    onHolidays: onHolidays(typed),
  }
  const begin = beginOf(typed, stored, work)
  const wrongBegin = begin === 'unreadable' ? [{ field: BEGIN, message: t.faults.day }] : []
  const read = [...ownerFaults(typed, stored, work), ...plain.faults, ...wrongBegin, ...severalFaults(typed, t), ...wrongSpans]
  const told = { ...plain.values, ...(begin === null || begin === 'unreadable' ? {} : { from: begin }), ...chosen, spans }
  const faults = withLacking(read, told, { stored, work })
  if (faults.length > 0 || begin === 'unreadable') return { wanted: null, faults }
  const layer = layerAfter(stored, typed)
  const source = sourceOf({ typed: plain.values['source'], before: stored, layer, work })
  const provider = stored === null ? lineOf(typed, WHO) : (stored.item.provider ?? '')
  const item = asPeriod({
    key: stored?.item.key ?? newPeriodKey({ ...plain.values, provider }, work, once),
    ...(provider === '' ? {} : { provider }),
    ...plain.values,
    ...chosen,
    spans,
    ...(source === null ? {} : { source }),
    knownFrom: stored === null || layer !== stored.layer ? today : stored.item.knownFrom,
  })
  if (item === null) return { wanted: null, faults: [{ field: 'to', message: t.faults.endsEarly }] }
  if (begin === null || stored === null || isOnlyEnded(stored.item, item)) return { wanted: { act: 'put', item, layer }, faults: [] }
  if (item.to !== undefined && item.to < begin) return { wanted: null, faults: [{ field: 'to', message: t.faults.endsEarly }] }
  const next = { ...item, key: newPeriodKey({ ...item, from: begin }, work, once), from: begin, knownFrom: begin < today ? begin : today }
  return { wanted: { act: 'end-and-begin', item: next, layer }, faults: [] }
}

/** The day from which new hours hold; null when the whole period is written anew. */
function beginOf(typed: Typed, stored: Stored<OpeningPeriodItem> | null, { today }: Work): Day | null | 'unreadable' {
  if (stored === null || !isInForce(stored.item, today) || lineOf(typed, EXTENT) === 'whole') return null
  const begin = typedDay(lineOf(typed, BEGIN), today)
  if (begin === null) return 'unreadable'
  return stored.item.from !== undefined && begin <= stored.item.from ? null : begin
}

/** Days that have been show it, and days to come will. */
export const isInForce = ({ from, to }: Pick<OpeningPeriodItem, 'from' | 'to'>, today: Day): boolean =>
  (from === undefined || from < today) && (to === undefined || to >= today)

/** Hours that get a last day are the same hours: nothing begins after them. */
function isOnlyEnded(old: OpeningPeriodItem, next: OpeningPeriodItem): boolean {
  const rest = ({ to: _, source: __, knownFrom: ___, ...item }: OpeningPeriodItem) =>
    JSON.stringify(asPeriod({ ...item, knownFrom: old.knownFrom }))
  return rest(old) === rest({ ...next, spans: sameDaysApart(next.spans, old.spans) })
}

/** A week that says the same in another grouping counts as the same. */
function sameDaysApart(next: OpeningPeriodItem['spans'], old: OpeningPeriodItem['spans']): OpeningPeriodItem['spans'] {
  const lines = (spans: OpeningPeriodItem['spans']) =>
    spans
      .flatMap(({ days, ...span }) =>
        days.map((day) => JSON.stringify([day, span.from, span.to, span.nextDay, span.mode, span.note ?? null])),
      )
      .toSorted()
  return JSON.stringify(lines(next)) === JSON.stringify(lines(old)) ? old : next
}

function ownerFaults(typed: Typed, stored: Stored<OpeningPeriodItem> | null, { present, t }: Work): FieldFault[] {
  const who = lineOf(typed, WHO)
  return stored === null && who !== '' && !present.some(({ slug }) => slug === who) ? [{ field: WHO, message: t.hours.notHere }] : []
}

const newPeriodKey = ({ provider, from }: Readonly<Record<string, unknown>>, work: Work, once: string): string =>
  newKey(
    [typeof provider === 'string' && provider !== '' ? provider : ownerName(null, work), typeof from === 'string' ? from : 'tider'].join(
      ' ',
    ),
    once,
  )
