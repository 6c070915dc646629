import type { Figure } from './figure.ts'
import { short } from './statistics.ts'

const HEADS = ['ratio', 'what', 'measured', 'yardstick', 'reach', '']

/** As Markdown, which is also read well in a terminal. */
export function table(figures: readonly Figure[]): string {
  const rows = [HEADS, ...figures.map(cells)]
  const widths = HEADS.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body.map(line)].join('\n')
}

function cells({ ratio, what, measured, yardstick, reach, reached }: Figure): string[] {
  const verdict = reached === null ? '' : reached ? 'reached' : 'FALLS SHORT'
  return [
    ratio === null ? '–' : `${short(ratio)} ×`,
    what,
    measured,
    yardstick === '' ? '–' : yardstick,
    reach === '' ? '–' : reach,
    verdict,
  ]
}

/** One line for each figure that is not what it should be. */
export function shortfalls(figures: readonly Figure[]): string[] {
  return figures.filter(({ reached }) => reached === false).map(({ what, measured, reach }) => `${what}: ${measured}, reach ${reach}`)
}
