import type { Child } from '#html/jsx-runtime'

/** One below the other. */
export function Lines({ lines }: { lines: readonly Child[] }) {
  return (
    <>
      {lines.map((line) => (
        <span class="line">{line}</span>
      ))}
    </>
  )
}
