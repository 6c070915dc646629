import { Hono } from 'hono'
import type { Html } from '#html/jsx-runtime'
import { open } from '../access/index.ts'
import type { Ctx, Env } from '../http/context.ts'
import { ApiPage } from './api-page.tsx'
import { openApiDocument, type OpenApiDocument } from './document.ts'
import { withETag } from './etag.ts'

/** Puts the town's frame around a page made here. */
export type Framed = (c: Ctx, page: { title: string; body: Html }) => Promise<Html> | Html

/** `/api` to read and `/api/openapi.json` for programs, of all routes of the app. */
export function openApiRoutes(app: Hono<Env>, framed: Framed): Hono<Env> {
  let made: Promise<OpenApiDocument> | null = null
  const document = (c: Ctx) => (made ??= openApiDocument(app, c.get('deps').config.publicUrl))
  return new Hono<Env>()
    .get('/api/openapi.json', open, async (c) => withETag(c, await document(c)))
    .get('/api', open, async (c) => c.html(await framed(c, { title: 'API', body: ApiPage({ document: await document(c) }) })))
}
