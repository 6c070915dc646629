import { escapeXml } from './xml.ts'
import { isoWithOffset, type Day, type Instant } from '../time/index.ts'

export interface AtomEntry {
  /** A `tag:` address that never changes, whatever becomes of the page's own. */
  id: string
  title: string
  /** Plain text. */
  summary: string
  url: string
  author: string
  publishedAt: Instant
  updatedAt: Instant
  /** `eksempel` and the like. */
  categories?: readonly string[]
  lang?: string
}

export interface AtomFeed {
  id: string
  title: string
  subtitle?: string
  lang: string
  /** The page that the feed is of. */
  url: string
  /** The feed itself. */
  selfUrl: string
  updatedAt: Instant
  entries: readonly AtomEntry[]
}

/** RFC 4151: `tag:asker.example.no,2020-01-01:nyhet/tofte/17`. The day is one on which the address was ours. */
export function tagUri(publicUrl: string, since: Day, path: string): string {
  return `tag:${new URL(publicUrl).hostname},${since}:${path}`
}

/** Atom 1.0 (RFC 4287). */
export function atom(feed: AtomFeed): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.lang)}">
${element('id', feed.id)}
${element('title', feed.title)}
${feed.subtitle === undefined ? '' : `${element('subtitle', feed.subtitle)}\n`}${element('updated', isoWithOffset(feed.updatedAt))}
<link rel="alternate" type="text/html" href="${escapeXml(feed.url)}"/>
<link rel="self" type="application/atom+xml" href="${escapeXml(feed.selfUrl)}"/>
<generator>Innbyggertorg</generator>
${feed.entries.map(entryOf).join('')}</feed>
`
}

function entryOf(entry: AtomEntry): string {
  const lang = entry.lang === undefined ? '' : ` xml:lang="${escapeXml(entry.lang)}"`
  const categories = (entry.categories ?? []).map((term) => `<category term="${escapeXml(term)}"/>\n`).join('')
  return `<entry${lang}>
${element('id', entry.id)}
${element('title', entry.title)}
${element('updated', isoWithOffset(entry.updatedAt))}
${element('published', isoWithOffset(entry.publishedAt))}
<author>${element('name', entry.author)}</author>
<link rel="alternate" type="text/html" href="${escapeXml(entry.url)}"/>
${categories}${element('summary', entry.summary)}
</entry>
`
}

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`
