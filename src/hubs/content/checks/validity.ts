import { overlaps, periodFromItem, type Conflict } from '../../opening-hours/index.ts'
import type { ContentFault } from '../fault.ts'
import type { Pack } from '../pack.ts'
import { faultAt, hubsOf, inside, isPartlyMadeUp, isVague, placeText, providersOf, spot, type Spot } from './rows.ts'

/** Names and opening hours that hold at the same time and must not. */
export function overlappingValidity(pack: Pack): ContentFault[] {
  return [...overlappingNames(pack), ...overlappingHours(pack)]
}

interface Range {
  from?: string | undefined
  to?: string | undefined
}

function overlappingNames(pack: Pack): ContentFault[] {
  return [...hubsOf(pack), ...providersOf(pack)].flatMap(({ item, at }) =>
    pairsThatOverlap(item.names)
      .filter((pair) => !pair.some((index) => isVague(inside(at, 'names', index))))
      .map(([, second]) =>
        faultAt(
          inside(at, 'names', second),
          'two names hold on the same day',
          'Let one end (“to”) the day before the other begins (“from”)',
        ),
      ),
  )
}

function pairsThatOverlap(ranges: readonly Range[]): [number, number][] {
  return ranges.flatMap((first, index) =>
    ranges.flatMap((second, other): [number, number][] => (other > index && meet(first, second) ? [[index, other]] : [])),
  )
}

const meet = (one: Range, other: Range) => (one.from ?? '') <= (other.to ?? '9') && (other.from ?? '') <= (one.to ?? '9')

function overlappingHours(pack: Pack): ContentFault[] {
  return pack.hubs.flatMap((sheet) => {
    const periods = sheet.data.hours.map((item) => ({ ...periodFromItem(item), owner: item.provider ?? null, layer: sheet.layer }))
    const spotOf = (key: string) => spot(sheet, ['hours', sheet.data.hours.findIndex((period) => period.key === key)])
    return overlaps(periods)
      .filter((conflict) => !isUnsure(conflict, spotOf))
      .map((conflict) => tellConflict(conflict, spotOf))
  })
}

/** One of the two is not what the file says. */
function isUnsure(conflict: Conflict, spotOf: (key: string) => Spot): boolean {
  switch (conflict.kind) {
    case 'periods_overlap':
      return isVague(spotOf(conflict.first)) || isVague(spotOf(conflict.second))
    case 'spans_overlap':
      return conflict.spans.some((span) => isPartlyMadeUp(inside(spotOf(conflict.period), 'spans', span)))
    case 'period_ends_before_it_begins':
      return isVague(spotOf(conflict.period))
    default:
      return isPartlyMadeUp(inside(spotOf(conflict.period), 'spans', conflict.span))
  }
}

function tellConflict(conflict: Conflict, spotOf: (key: string) => Spot): ContentFault {
  switch (conflict.kind) {
    case 'periods_overlap':
      return faultAt(
        spotOf(conflict.second),
        `the period “${conflict.second}” overlaps “${conflict.first}” (${placeText(spotOf(conflict.first))})`,
        'Let one end the day before the other begins, or set override: true on the one that goes first',
      )
    case 'spans_overlap': {
      const [first, second] = conflict.spans
      return faultAt(
        inside(spotOf(conflict.period), 'spans', second),
        `overlaps time number ${first + 1} on the same day`,
        'Join them, or change the times',
      )
    }
    case 'period_ends_before_it_begins':
      return faultAt(spotOf(conflict.period), 'the period ends before it begins', 'Correct from or to')
    default:
      return faultAt(
        inside(spotOf(conflict.period), 'spans', conflict.span),
        'the time ends before it begins, or lasts more than 24 hours',
        'Correct from, to or nextDay',
      )
  }
}
