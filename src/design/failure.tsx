import type { Child } from '#html/jsx-runtime'

interface FailureProps {
  /** What happened, in a few words: the biggest thing on the page. */
  title: string
  /** Why, where we know more. */
  lead?: string
  /** What to do next. */
  help: string
  /** The field to search in, where that is the nearest way on. */
  children?: Child
}

/** The top of a page that says no: the square with its diagonal, and what to do instead. */
export function Failure({ title, lead = '', help, children }: FailureProps) {
  return (
    <header class="failure">
      <svg class="tiles" viewBox="0 0 26 26" aria-hidden="true" focusable="false">
        <path d="M.7.7h24.6v24.6H.7zM.7 25.3 25.3.7" />
      </svg>
      <h1>{title}</h1>
      <p class="lead">
        {lead === '' ? null : <>{lead} </>}
        {help}
      </p>
      {children}
    </header>
  )
}

/** The code of the request, which is in the log too. */
export function FailureCode({ code, lead }: { code: string; lead: string }) {
  return (
    <p class="failure-code">
      {lead} <span>{code}</span>
    </p>
  )
}
