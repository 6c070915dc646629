import type { Html } from '#html/jsx-runtime'
import { raw } from 'hono/html'
import { LOGO_PATH, markPath, type MarkRule } from './mark.ts'

interface MarkProps {
  rule: MarkRule
  /** Nothing is open: paper with an outline. */
  outlined?: boolean
}

/** A hub's mark in the inks of the nearest `data-hub`. It never stands without the name in words. */
export function Mark({ rule, outlined = false }: MarkProps): Html {
  const key = `${rule.shape}${rule.start}${rule.step}${outlined}`
  const known = drawn.get(key)
  if (known !== undefined) return known
  const made = raw(String(draw(rule, outlined)))
  drawn.set(key, made)
  return made
}

/** There are 32 marks; a page of fifty hubs shows a hundred and more. */
const drawn = new Map<string, Html>()

const draw = (rule: MarkRule, outlined: boolean) => (
  <svg class={outlined ? 'mark outlined' : 'mark'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={markPath(rule)} />
  </svg>
)

/** Marks side by side without a seam, as a ground for posters. */
export function MarkStrip({ rule, count }: { rule: MarkRule; count: number }) {
  return (
    <svg class="mark-strip" viewBox={`0 0 ${23.95 * (count - 1) + 24} 24`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {Array.from({ length: count }, (_, k) => (
        <path transform={`translate(${23.95 * k})`} d={markPath(rule)} />
      ))}
    </svg>
  )
}

export function Logo() {
  return (
    <svg class="logo-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={LOGO_PATH} />
    </svg>
  )
}

export function Arrow() {
  return (
    <svg class="arrow" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M2 12h19M12 3l9 9-9 9" fill="none" stroke="currentColor" stroke-width="3" />
    </svg>
  )
}
