import type { Child } from '#html/jsx-runtime'

interface NoticeProps {
  /** `urgent` for what stops somebody: a closure, a failure. `done` after an act. */
  kind?: 'plain' | 'urgent' | 'done'
  title?: Child
  /** Read out at once by screen readers: only for the answer to an act. */
  live?: boolean
  children?: Child
}

/** Something to know before the rest. The words say how grave it is; the bar only points. */
export function Notice({ kind = 'plain', title, live = false, children }: NoticeProps) {
  return (
    <div class={`notice ${kind}`} role={live ? 'status' : undefined}>
      {title ? <p class="notice-title">{title}</p> : null}
      {children}
    </div>
  )
}
