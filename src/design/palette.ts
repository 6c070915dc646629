import { contrast } from './contrast.ts'
import type { Inks, MarkRule } from './mark.ts'
import { fromOklch } from './oklch.ts'

/** Every pair reaches this, in both directions. */
export const LEAST_CONTRAST = 7

const WHITE = '#ffffff'
const DARK_PAGE = '#12110f'

/** All 32 marks. */
export function allRules(): MarkRule[] {
  const quarters = [0, 1, 2, 3]
  return (['arc', 'edge'] as const).flatMap((shape) => quarters.flatMap((step) => quarters.map((start) => ({ shape, start, step }))))
}

/** A pair of one hue, the deep ink darkened until both read on each other, on white and on the dark page. */
export function inksOf(hue: number): Inks {
  const bright = fromOklch({ lightness: 0.8, chroma: 0.12, hue })
  for (let lightness = 0.32; lightness > 0; lightness -= 0.01) {
    const deep = fromOklch({ lightness, chroma: 0.07, hue })
    const least = Math.min(contrast(bright, deep), contrast(deep, WHITE), contrast(bright, DARK_PAGE))
    if (least >= LEAST_CONTRAST) return { bright, deep }
  }
  return { bright, deep: '#000000' }
}
