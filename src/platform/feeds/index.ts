/** What other programs fetch: iCalendar, Atom, sitemaps. */
export * from './atom.ts'
export * from './icalendar.ts'
export * from './sitemap.ts'
