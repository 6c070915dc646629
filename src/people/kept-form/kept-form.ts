import { z } from 'zod'
import type { Ctx } from '../../platform/http/context.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { machineNow } from '../../platform/time/index.ts'
import { readCookie, writeCookie } from '../sign-in/cookie.ts'
import { hashOf, newToken, seal, unseal } from '../sign-in/token.ts'
import { FORM_LASTS } from './lasts.ts'

const Kept = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/** In place of what this browser had typed there before. `path` is without the language, and names nobody. */
export async function keepForm(c: Ctx, path: string, typed: Typed): Promise<void> {
  const { db } = c.get('deps')
  const token = readCookie(c, 'form') ?? newToken()
  const kept = { sealed: seal(JSON.stringify(typed), token), endsAt: new Date(machineNow() + FORM_LASTS) }
  await db
    .insertInto('keptForm')
    .values({ browserHash: hashOf(token), path, ...kept })
    .onConflict((conflict) => conflict.columns(['browserHash', 'path']).doUpdateSet(kept))
    .execute()
  writeCookie(c, 'form', token)
}

/** What this browser had typed there; null when nothing is kept, or it is too old. */
export async function keptForm(c: Ctx, path: string): Promise<Typed | null> {
  const token = readCookie(c, 'form')
  if (token === null) return null
  const found = await c
    .get('deps')
    .db.selectFrom('keptForm')
    .select('sealed')
    .where('browserHash', '=', hashOf(token))
    .where('path', '=', path)
    .where('endsAt', '>', new Date(machineNow()))
    .executeTakeFirst()
  const text = found ? unseal(found.sealed, token) : null
  return text === null ? null : Kept.parse(JSON.parse(text))
}

/** It has been sent. */
export async function forgetForm(c: Ctx, path: string): Promise<void> {
  const token = readCookie(c, 'form')
  if (token === null) return
  await c.get('deps').db.deleteFrom('keptForm').where('browserHash', '=', hashOf(token)).where('path', '=', path).execute()
}
