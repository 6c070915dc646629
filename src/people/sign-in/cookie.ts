import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { PROOF_LASTS } from '../contacts/contact-proof.ts'
import { FORM_LASTS } from '../kept-form/lasts.ts'
import type { Ctx } from '../../platform/http/context.ts'

/**
 * `sign-in`: which member of staff is signed in; `resident`: which resident, apart from it. `browser`: which browser began a sign-in, so that nobody else can finish it. `address`: that this
 * browser has proven some addresses, so that they need not be proven again. `form`: whose half-filled form is kept. `mark`:
 * which browser it is, for what each may do once.
 */
type Name = 'sign-in' | 'resident' | 'browser' | 'address' | 'form' | 'mark'

// Browsers refuse `__Host-` without https; only plain http on loopback goes without (test: sign-in.test.ts).
const NAMES = {
  https: {
    'sign-in': '__Host-torg',
    resident: '__Host-torg-min',
    browser: '__Host-torg-inn',
    address: '__Host-torg-adresse',
    form: '__Host-torg-skjema',
    mark: '__Host-torg-merke',
  },
  loopback: {
    'sign-in': 'torg',
    resident: 'torg-min',
    browser: 'torg-inn',
    address: 'torg-adresse',
    form: 'torg-skjema',
    mark: 'torg-merke',
  },
} as const

// A sign-in ends with the browser at the latest; its beginning with the attempt it belongs to; a proof with its row.
const LASTS = {
  'sign-in': {},
  resident: {},
  browser: { maxAge: 600 },
  address: { maxAge: PROOF_LASTS / 1000 },
  form: { maxAge: FORM_LASTS / 1000 },
  mark: { maxAge: 12 * 60 * 60 },
} as const

const TOKEN = /^[\w-]{43}$/
const isHttps = (c: Ctx) => c.get('deps').config.publicUrl.startsWith('https:')
const nameOf = (c: Ctx, name: Name) => NAMES[isHttps(c) ? 'https' : 'loopback'][name]

/** How many addresses a browser remembers that it has proven: one's own, and those one helps. */
const MOST_PROOFS = 5

/** The tokens of what this browser has proven, the newest first. */
export function readProofs(c: Ctx): string[] {
  const tokens = (getCookie(c, nameOf(c, 'address')) ?? '').split('.')
  return tokens.filter((token) => TOKEN.test(token)).slice(0, MOST_PROOFS)
}

/** One more; the oldest gives way. */
export function addProof(c: Ctx, token: string): void {
  writeCookie(c, 'address', [token, ...readProofs(c)].slice(0, MOST_PROOFS).join('.'))
}

export function readCookie(c: Ctx, name: Name): string | null {
  const value = getCookie(c, nameOf(c, name))
  return value !== undefined && TOKEN.test(value) ? value : null
}

/** Lax, not Strict: the answer from the issuer comes as a link from another site and must find the cookie. */
export function writeCookie(c: Ctx, name: Name, token: string): void {
  setCookie(c, nameOf(c, name), token, { path: '/', httpOnly: true, sameSite: 'Lax', secure: isHttps(c), ...LASTS[name] })
}

export function dropCookie(c: Ctx, name: Name): void {
  deleteCookie(c, nameOf(c, name), { path: '/', secure: isHttps(c) })
}

/** The end of a sign-in: the cookie goes, and what the browser has kept of the pages, so that «back» shows nothing (ASVS 14.3.1). */
export function forgetSignIn(c: Ctx, name: 'sign-in' | 'resident'): void {
  dropCookie(c, name)
  c.header('Clear-Site-Data', '"cache", "storage"')
}
