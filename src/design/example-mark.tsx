import { Fixed } from './fixed.tsx'
import type { Ui } from './ui.ts'

/** The word «eksempel» beside whatever is made up: on screen, on paper, on the wall. */
export function ExampleMark({ ui }: { ui: Ui }) {
  return (
    <>
      {' '}
      <span class="example">
        <Fixed ui={ui} k="example" />
      </span>{' '}
    </>
  )
}
