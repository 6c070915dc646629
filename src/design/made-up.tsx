import type { Child } from '#html/jsx-runtime'
import { ExampleMark } from './example-mark.tsx'
import type { Ui } from './ui.ts'

interface MadeUpProps {
  ui: Ui
  /** False draws the same without the mark: what is announced, or known. */
  when: boolean
  /** Said at the head, beside the mark. */
  say?: Child
  children?: Child
}

/** What is made up as a whole: the word once at its head, and a dashed line along all of it. */
export function MadeUp({ ui, when, say, children }: MadeUpProps) {
  return (
    <div class={when ? 'group made-up' : 'group'}>
      {when || say ? (
        <p class="group-head">
          {when ? <ExampleMark ui={ui} /> : null}
          {say}
        </p>
      ) : null}
      {children}
    </div>
  )
}
