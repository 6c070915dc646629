/** What other programs fetch: iCalendar, Atom, sitemaps, tables. */
export * from './atom.ts'
export * from './csv.ts'
export * from './icalendar.ts'
export * from './sitemap.ts'
