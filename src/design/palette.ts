import { contrast, type Hex } from './contrast.ts'
import { tilesApart, type Inks, type MarkRule } from './mark.ts'
import { chromaOf, fromOklch, hueOf } from './oklch.ts'

/** Every pair reaches this, in both directions. */
export const LEAST_CONTRAST = 7

const WHITE = '#ffffff'
const DARK_PAGE = '#12110f'

/**
 * A mark and a pair of inks for a new hub: the mark with the most tiles unlike every mark in use, the hue
 * farthest from the hues in use. The same hubs always give the same answer.
 */
export function nextFreeMark(used: readonly (MarkRule & Inks)[]): MarkRule & Inks {
  return { ...freestRule(used), ...freestInks(used.map((hub) => hub.bright)) }
}

/** All 32 marks. */
export function allRules(): MarkRule[] {
  const quarters = [0, 1, 2, 3]
  return (['arc', 'edge'] as const).flatMap((shape) => quarters.flatMap((step) => quarters.map((start) => ({ shape, start, step }))))
}

function freestRule(used: readonly MarkRule[]): MarkRule {
  const sums = (rule: MarkRule) => used.reduce((sum, other) => sum + tilesApart(rule, other), 0)
  const nearest = (rule: MarkRule) => Math.min(4, ...used.map((other) => tilesApart(rule, other)))
  const ranked = allRules()
    .map((rule) => ({ rule, nearest: nearest(rule), sum: sums(rule) }))
    .toSorted((a, b) => b.nearest - a.nearest || b.sum - a.sum)
  return ranked[0]?.rule ?? { shape: 'arc', start: 0, step: 0 }
}

function freestInks(brights: readonly Hex[]): Inks {
  const hues = brights.filter((colour) => chromaOf(colour) > 0.02).map(hueOf)
  const distance = (hue: number) => Math.min(180, ...hues.map((other) => Math.abs(((hue - other + 540) % 360) - 180)))
  const candidates = Array.from({ length: 72 }, (_, k) => ({ hue: k * 5, distance: distance(k * 5) })).toSorted(
    (a, b) => b.distance - a.distance,
  )
  return inksOf(candidates[0]?.hue ?? 0)
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
