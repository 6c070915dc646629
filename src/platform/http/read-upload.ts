import type { Ctx } from './context.ts'
import { Fault } from './errors.ts'
import { faultSaid } from './fault-texts.ts'
import { asTyped, unreadable, type Typed } from './forms.ts'

/** A form with a file in it. Null where none was chosen: browsers then send one without name and content. */
export interface SentUpload {
  typed: Typed
  file: Buffer | null
}

/** Reads a posted form that carries one file, unchecked. Its name and the type it claims are left out: neither says what it is. Throws `unsupported-type` and `bad-request`. */
export async function sentUpload(c: Ctx, field: string): Promise<SentUpload> {
  const form = await readParts(c)
  const typed: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value === 'string') typed[name] = asTyped(value)
  }
  const sent = form.get(field)
  if (sent === null || typeof sent === 'string' || sent.size === 0) return { typed, file: null }
  return { typed, file: Buffer.from(await sent.arrayBuffer()) }
}

async function readParts(c: Ctx): Promise<FormData> {
  if (!/^multipart\/form-data\s*;/i.test(c.req.header('content-type') ?? ''))
    throw new Fault(
      'unsupported-type',
      faultSaid((t) => t.formType),
    )
  try {
    return await c.req.formData()
  } catch {
    throw unreadable()
  }
}
