import { publicFile, paperSaid } from '../../meetings/paper/index.ts'
import { isUnchanged } from '../../platform/cache/kept-page.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { FILE_POLICY } from '../../platform/http/security-headers.ts'

/** Chrome shows a PDF as an object within a page of its own. */
const SHOWN = `${FILE_POLICY}; object-src 'self'`

/** `/organ/:slug/moter/:nr/papir/:papir`: the file as it was added. Asked for again each time, since its item may have been closed meanwhile. */
export async function paperFile(c: Ctx): Promise<Response> {
  const { db, clock } = c.get('deps')
  const { slug = '', nr = '', papir: id = '' } = c.req.param()
  const isNumbered = /^[1-9]\d{0,2}$/.test(nr) && /^[1-9]\d{0,8}$/.test(id)
  const found = isNumbered ? await publicFile(db, { body: slug, meeting: Number(nr), id: Number(id), today: clock.today() }) : null
  if (found === null) throw notFound(paperSaid((t) => t.noFile))
  const etag = `"${found.checksum.slice(0, 32)}"`
  const headers = { etag, 'cache-control': 'public, no-cache', 'content-security-policy': SHOWN }
  if (isUnchanged(c.req.header('if-none-match'), etag)) return c.body(null, 304, headers)
  return c.body(new Uint8Array(found.bytes), 200, {
    ...headers,
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="sakspapir-${id}.pdf"; filename*=UTF-8''${encodeURIComponent(`${found.title}.pdf`)}`,
  })
}
