import type { Child } from '#html/jsx-runtime'

/** What somebody wrote, line by line as they did. */
export function Written({ text }: { text: string }) {
  const lines: Child[] = text.split('\n').flatMap((line, k) => (k === 0 ? [line] : [<br />, line]))
  return <span class="written">{lines}</span>
}
