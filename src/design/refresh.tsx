import type { Child } from '#html/jsx-runtime'

interface RefreshProps {
  /** Unique on the page: the same part is looked up in the page fetched anew. */
  id: string
  /** Town time minus machine time in milliseconds; 0 unless the clock is set. */
  offset: number
  /** Between hour and minute: «.» in Norwegian. */
  sign: string
  /** Address of a stream that says when to look again; without it, or when it is lost, the minute decides. */
  stream?: string
  children?: Child
}

/**
 * Keeps a part of the page fresh: fetches the page again each minute it is looked at and puts in what
 * changed. A clock inside (`data-clock`) goes on without network. Without script it is plain content.
 */
export function Refresh({ id, offset, sign, stream, children }: RefreshProps) {
  return (
    <torg-refresh data-part={id} data-offset={offset} data-sign={sign} data-stream={stream}>
      {children}
    </torg-refresh>
  )
}
