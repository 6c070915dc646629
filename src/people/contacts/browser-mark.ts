import type { Ctx } from '../../platform/http/context.ts'
import { readCookie, writeCookie } from '../sign-in/cookie.ts'
import { newToken } from '../sign-in/token.ts'

/** Tells this browser from others, for what each may do once: twelve hours, and of nobody. Null for one that has none yet. */
export const browserMark = (c: Ctx): string | null => readCookie(c, 'mark')

/** The one it has, or a new one. */
export function markBrowser(c: Ctx): string {
  const mark = browserMark(c) ?? newToken()
  writeCookie(c, 'mark', mark)
  return mark
}
