import type { Day } from '../time/index.ts'
import { escapeXml } from './xml.ts'

export interface SitemapPage {
  /** Without language: `/torg/tofte`. */
  path: string
  changedOn?: Day
  /** The same page in other languages: tag → path. */
  alternates?: Readonly<Record<string, string>>
}

/** sitemaps.org 0.9, with the other languages of each page. */
export function sitemap(publicUrl: string, pages: readonly SitemapPage[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.map((page) => urlOf(publicUrl, page)).join('')}</urlset>
`
}

function urlOf(publicUrl: string, page: SitemapPage): string {
  const address = (path: string) => escapeXml(publicUrl + path)
  const alternates = Object.entries(page.alternates ?? {}).map(
    ([lang, path]) => `<xhtml:link rel="alternate" hreflang="${escapeXml(lang)}" href="${address(path)}"/>`,
  )
  const changed = page.changedOn === undefined ? '' : `<lastmod>${page.changedOn}</lastmod>`
  return `<url><loc>${address(page.path)}</loc>${changed}${alternates.join('')}</url>\n`
}
