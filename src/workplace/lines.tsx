import type { Child } from '#html/jsx-runtime'

/** Words under each other in a cell; what is empty is left out. */
export function Lines({ lines }: { lines: readonly (Child | null)[] }) {
  return <>{lines.flatMap((line) => (line === null || line === '' ? [] : [<span class="line">{line}</span>]))}</>
}
