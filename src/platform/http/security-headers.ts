import { createHash } from 'node:crypto'

const NO_SCRIPT = "script-src 'none'"
const POLICY = [
  "default-src 'none'",
  NO_SCRIPT,
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The rules of the one page that others may show in a frame on theirs. */
export const FRAMED_POLICY = POLICY.replace("frame-ancestors 'none'", 'frame-ancestors *')

/** Only the place finder asks for anything, and only for the position. */
const PERMISSIONS = 'camera=(), microphone=(), geolocation=(self), payment=(), usb=(), browsing-topics=()'

/**
 * What is about documents and says nothing about a style sheet, a script or a font. Those go without: the site's rules and their head
 * have to come in the ten packets that a new connection sends before the first is acknowledged.
 */
export const OF_DOCUMENTS = ['permissions-policy', 'cross-origin-opener-policy', 'referrer-policy', 'speculation-rules'] as const

/** Put where a document's policy stands: a file fetches nothing. */
export const FILE_POLICY = "default-src 'none'"

/**
 * Sent with every answer. Browsers told by HSTS never come back over plain http, so only https says it. Of scripts those alone are run
 * that are ours, letter by letter (decision 175).
 */
export function securityHeaders(publicUrl: string, scripts: readonly string[]): Record<string, string> {
  const sums = scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  const headers: Record<string, string> = {
    'content-security-policy': sums.length === 0 ? POLICY : POLICY.replace(NO_SCRIPT, `script-src ${sums.join(' ')}`),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': PERMISSIONS,
  }
  if (publicUrl.startsWith('https:')) headers['strict-transport-security'] = 'max-age=63072000; includeSubDomains'
  return headers
}
