import { textsIn } from './texts.ts'
import type { Ui } from './ui.ts'

export type Filled = 1 | 2 | 3 | 4 | 'refused'

const CORNERS = [
  [0.7, 0.7],
  [14, 0.7],
  [14, 14],
  [0.7, 14],
] as const

/** The square that counts: one to four tiles filled, or the diagonal that says no. */
export function Tiles({ ui, filled }: { ui: Ui; filled: Filled }) {
  const t = textsIn(ui.lang)
  return (
    <svg class="tiles" viewBox="0 0 26 26" role="img" aria-label={filled === 'refused' ? t.refused : t.steps(filled)}>
      {filled === 'refused' ? (
        <path d="M.7.7h24.6v24.6H.7zM.7 25.3 25.3.7" />
      ) : (
        CORNERS.map(([x, y], k) => <rect x={x} y={y} width="11.3" height="11.3" class={k < filled ? 'filled' : undefined} />)
      )}
    </svg>
  )
}
