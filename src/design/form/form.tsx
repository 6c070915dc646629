import type { Child } from '#html/jsx-runtime'

interface FormProps {
  action: string
  method?: 'get' | 'post'
  /** Names the form for listeners when a page has several. */
  label?: string
  /** It carries a file. */
  upload?: boolean
  /** Sent along unseen: the idempotency key, the row being changed. */
  hidden?: Readonly<Record<string, string>>
  children?: Child
}

/** The server's checks are the truth, so the browser's own are off: its bubbles are neither ours nor in our words. */
export function Form({ action, method = 'post', label, upload = false, hidden = {}, children }: FormProps) {
  return (
    <form class="form" action={action} method={method} aria-label={label} enctype={upload ? 'multipart/form-data' : undefined} novalidate>
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  )
}
