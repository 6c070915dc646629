import { csvLines } from '../../platform/feeds/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { municipality } from '../../hubs/index.ts'
import { withETag, withETagAs } from '../../platform/openapi/index.ts'
import { catalogueGraph } from './catalogue.ts'
import { jsonLdOf, turtleOf } from './rdf.ts'
import { LICENCE } from './paths.ts'
import { OPEN_SETS } from './sets.ts'
import { openDataSaid } from './texts.ts'

/** `/apne-data/:sett/:form`: a set as a table or as data. Two readers of the same day get the same bytes, or 304. */
export async function openDataFile(c: Ctx): Promise<Response> {
  const { sett, form } = { sett: c.req.param('sett'), form: c.req.param('form') }
  const set = OPEN_SETS.find(({ slug }) => slug === sett)
  if (set === undefined || (form !== 'csv' && form !== 'json')) throw notFound(openDataSaid((t) => t.noSet))
  const [rows, names] = [await set.read(c), set.columns.map(({ name }) => name)]
  c.header('link', `<${LICENCE.uri}>; rel="license"`)
  if (form === 'json') {
    const items = rows.map((row) => Object.fromEntries(names.map((name, k) => [name, row[k] ?? null])))
    return withETag(c, { set: set.slug, licence: LICENCE.uri, items })
  }
  c.header('content-disposition', `attachment; filename="${set.slug}.csv"`)
  return withETagAs(
    c,
    csvLines([names, ...rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))]),
    'text/csv; charset=utf-8',
  )
}

/** `/apne-data/katalog/:form`: what there is, as DCAT-AP-NO, for data.norge.no to fetch. */
export async function openDataCatalogue(c: Ctx): Promise<Response> {
  const { db, config } = c.get('deps')
  const owner = await municipality(db)
  const graph = catalogueGraph({ site: config.publicUrl, owner: owner?.name ?? '', email: owner?.email ?? null })
  const form = c.req.param('form')
  if (form === 'turtle') return withETagAs(c, turtleOf(graph), 'text/turtle; charset=utf-8')
  if (form === 'jsonld') return withETagAs(c, JSON.stringify(jsonLdOf(graph)), 'application/ld+json; charset=utf-8')
  throw notFound(openDataSaid((t) => t.noSet))
}
