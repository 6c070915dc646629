import { nameWidth } from './name-width.ts'

/** Widths in half em that css/fit.css has a class for. */
export const FIT_STEPS: readonly number[] = [
  ...Array.from({ length: 23 }, (_, k) => k + 2),
  ...Array.from({ length: 18 }, (_, k) => 26 + 2 * k),
  70,
  80,
  100,
]

/** Tracking is a little looser than a giant's, and digits of one width a little wider; what may be broken must not be for a hair. */
export const LOOSE = 1.04

/** How wide a heavy text is, in em. */
export const textWidth = (text: string): number => nameWidth(text) * LOOSE

/**
 * Class with `--fit`, at least the width in em of the widest of the texts: `font-size: calc(room / var(--fit))`
 * is then the largest letters they all have room in. What is wider than the widest class must break its lines.
 */
export function fitClass(...texts: readonly string[]): string {
  const halves = Math.max(...texts.map(textWidth)) * 2
  return `fit-${FIT_STEPS.find((step) => step >= halves) ?? FIT_STEPS.at(-1)}`
}

/** The class that carries a height in ems as `--fit`, so that letters can be measured by the room there is. */
export const stepClass = (height: number): string => `fit-${FIT_STEPS.find((step) => step >= height * 2) ?? FIT_STEPS.at(-1)}`
