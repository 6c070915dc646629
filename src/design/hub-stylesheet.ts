import type { Inks } from './mark.ts'
import { LOOSE } from './fit.ts'
import { linesWidth, nameLines } from './name-lines.ts'

/**
 * What differs from hub to hub, as CSS: the two inks and how wide the name is, on the one or two lines that it has.
 * Everything else in the stylesheets uses the roles `--f` (field) and `--i` (ink) alone.
 */
export function hubStylesheet(hubs: readonly ({ slug: string; name: string } & Inks)[]): string {
  return hubs
    .map(({ slug, name, bright, deep }) => {
      const lines = nameLines(name)
      const [width, high] = lines.length === 1 ? [linesWidth(lines), ''] : [linesWidth(lines) * LOOSE, ';--h:1']
      return `[data-hub="${slug}"]{--b:${bright};--d:${deep};--w:${width.toFixed(2)}${high}}`
    })
    .join('\n')
}
