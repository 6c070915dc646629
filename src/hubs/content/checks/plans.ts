import type { ContentFault } from '../fault.ts'
import type { Pack } from '../pack.ts'
import { faultAt, inside, isPartlyMadeUp, spot } from './rows.ts'

/** What is said to have come of a plan that is not there, at the same hub or for the whole municipality. */
export function unknownPlans(pack: Pack): ContentFault[] {
  const rows = milestonesOf(pack)
  return rows.flatMap(({ of, item: { state, cameOf }, at }) => {
    const beside = rows.filter((row) => row.of === of)
    // Where a row could not be read in full, it may be the plan.
    if (cameOf === undefined || beside.some((row) => isPartlyMadeUp(row.at))) return []
    if (state === 'planned')
      return [faultAt(inside(at, 'cameOf'), 'only what has happened came of a plan', 'Take it away, or set state: actual')]
    const plans = beside.filter((row) => row.item.state === 'planned').map((row) => row.item.key)
    if (plans.includes(cameOf)) return []
    const mend = plans.length === 0 ? 'Add the plan first' : `Planned here: ${plans.join(', ')}`
    return [faultAt(inside(at, 'cameOf'), `unknown plan “${cameOf}”`, mend)]
  })
}

const milestonesOf = (pack: Pack) =>
  [...pack.hubs.map((sheet) => ({ of: sheet.slug, sheet })), ...pack.municipality.map((sheet) => ({ of: null, sheet }))].flatMap(
    ({ of, sheet }) => sheet.data.milestones.map((item, index) => ({ of, item, at: spot(sheet, ['milestones', index]) })),
  )
