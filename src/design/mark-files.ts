import type { Hex } from './contrast.ts'
import { LOGO_PATH, markPath, markTiles, type Inks, type MarkRule } from './mark.ts'

/** A mark as a file of its own: map marker, share picture. */
export function markFile(title: string, rule: MarkRule, { bright, deep }: Inks): string {
  return svg(`<title>${escape(title)}</title>${field(bright)}<path fill="${deep}" d="${markPath(rule)}"/>`)
}

/** The mark as a favicon; the browser's dark theme swaps the inks. */
export function markIcon(rule: MarkRule, { bright, deep }: Inks): string {
  const dark = `@media(prefers-color-scheme:dark){.f{fill:${deep}}.i{fill:${bright}}}`
  const style = `<style>.f{fill:${bright}}.i{fill:${deep}}${dark}</style>`
  return svg(`${style}<path class="f" d="M0 0h24v24H0z"/><path class="i" d="${markPath(rule)}"/>`)
}

/** The mark while something loads: its tiles fade one by one, still when motion is unwanted. */
export function markLoading(rule: MarkRule, { bright, deep }: Inks): string {
  const delays = [2, 3, 4].map((tile) => `path:nth-of-type(${tile}){animation-delay:${(tile - 1) / 5}s}`).join('')
  const style = `path{fill:${deep};animation:f 1.6s steps(1) infinite}${delays}@keyframes f{0%{opacity:1}50%{opacity:.15}}@media(prefers-reduced-motion:reduce){path{animation:none}}`
  const tiles = markTiles(rule).map((path) => `<path d="${path}"/>`)
  return svg(`<style>${style}</style><rect width="24" height="24" fill="${bright}"/>${tiles.join('')}`)
}

/** The logo as a favicon. */
export function logoIcon(): string {
  return svg(`<style>path{fill:#16130f}@media(prefers-color-scheme:dark){path{fill:#f5f2eb}}</style><path d="${LOGO_PATH}"/>`)
}

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${inside}</svg>`
const field = (colour: Hex) => `<path fill="${colour}" d="M0 0h24v24H0z"/>`
const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
