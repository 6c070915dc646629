import { textOf } from './first-of-stream.ts'

interface Crawl {
  /** Where to begin; these are always opened. */
  from: readonly string[]
  get(path: string): Promise<Response>
  /** Which addresses to follow. */
  follows(path: string): boolean
  /** So many of one sort are opened: what differs in numbers, dates, ids and places alone is of one sort. */
  mostOfASort?: number
}

export interface Opened {
  path: string
  status: number
  text: string
}

const sortOf = (path: string) =>
  path
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/g, '0')
    .replaceAll(/\/(torg|tilbyder|utvalg|organ|aktiviteter|frivillig|timer|folg|kontakt|saker|naerdemokrati)\/[\w-]+/g, '/$1/x')
    .replace(/(?<=\?).*/, (query) => query.slice(0, 6))

/** Opens what a reader can reach by links, page after page. */
export async function crawl({ from, get, follows, mostOfASort = 3 }: Crawl): Promise<Opened[]> {
  const [seen, sorts, opened] = [new Set(from), new Map<string, number>(), new Array<Opened>()]
  const waiting = [...from]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const answer = await get(path)
    const text = `${answer.headers.get('location') ?? ''} ${await textOf(answer)}`
    opened.push({ path, status: answer.status, text })
    for (const [, link = ''] of text.matchAll(/\shref="([^"#]+)/g)) {
      const next = link.replaceAll('&amp;', '&').replace(/^http:\/\/localhost(?=\/)/, '')
      const sort = sortOf(next)
      const before = sorts.get(sort) ?? 0
      if (!next.startsWith('/') || seen.has(next) || before >= mostOfASort || !follows(next)) continue
      seen.add(next)
      sorts.set(sort, before + 1)
      waiting.push(next)
    }
  }
  return opened
}
