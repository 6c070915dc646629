import type { KeptPage } from './kept-page.ts'
import type { Mark } from './page-cache.ts'

/** Pages that are being made right now, so that many who ask at once wait for one rendering. */
export interface Makings {
  /** The page another request is making, begun with no change since; undefined when there is none to wait for. */
  join(key: string, mark: Mark): Promise<KeptPage | null> | undefined
  /** Tells who waits what became of it; null when the page was not for everybody. */
  begin(key: string, mark: Mark): (page: KeptPage | null) => void
}

export function openMakings(): Makings {
  const now = new Map<string, { mark: Mark; page: Promise<KeptPage | null> }>()
  return {
    join(key, mark) {
      const making = now.get(key)
      return making?.mark.change === mark.change ? making.page : undefined
    },
    begin(key, mark) {
      let tell: (page: KeptPage | null) => void = () => undefined
      const making = { mark, page: new Promise<KeptPage | null>((resolve) => (tell = resolve)) }
      now.set(key, making)
      return (page) => {
        if (now.get(key) === making) now.delete(key)
        tell(page)
      }
    },
  }
}
