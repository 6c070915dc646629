import type { Inks } from './mark.ts'
import { nameWidth } from './name-width.ts'

/**
 * What differs from hub to hub, as CSS: the two inks and how wide the name is. Everything else in the
 * stylesheets uses the roles `--f` (field) and `--i` (ink) alone.
 */
export function hubStylesheet(hubs: readonly ({ slug: string; name: string } & Inks)[]): string {
  return hubs
    .map(({ slug, name, bright, deep }) => `[data-hub="${slug}"]{--b:${bright};--d:${deep};--w:${nameWidth(name).toFixed(2)}}`)
    .join('\n')
}
