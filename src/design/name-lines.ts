import { nameWidth } from './name-width.ts'

/** In em. A name wider than this is set on two lines, where its letters may be nearly twice as large. */
const WIDE = 6.5

/** A hub's name on the one or two lines that it is set on as a giant: the two that are most alike in width. */
export function nameLines(name: string): readonly string[] {
  if (nameWidth(name) <= WIDE) return [name]
  const broken = [...name.matchAll(/ |(?<=-)/g)].map(({ index, 0: { length } }) => [name.slice(0, index), name.slice(index + length)])
  return broken.reduce((best, lines) => (linesWidth(lines) < linesWidth(best) ? lines : best), [name])
}

/** How wide the widest of the lines is, in em. */
export const linesWidth = (lines: readonly string[]): number => Math.max(...lines.map(nameWidth))
