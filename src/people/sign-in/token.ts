import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'

export const TOKEN_BYTES = 32

/** 256 bits that only the browser keeps. */
export const newToken = () => randomBytes(TOKEN_BYTES).toString('base64url')

/** What the database keeps of a token. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest()

/** What the database keeps of an issuer's name for its own sign-in; null when it has none. */
export const sidHash = (issuer: string, sid: string | null) => (sid === null ? null : hashOf(`${issuer} ${sid}`))

// An ID token can carry a national identity number (domain.md A5). Its key comes from the cookie's token,
// which the database does not have.
const keyOf = (token: string) => Buffer.from(hkdfSync('sha256', token, '', 'torg id token', 32))

export function seal(text: string, token: string): Buffer {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(token), iv)
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

/** Null when it was not sealed with this token. */
export function unseal(sealed: Buffer, token: string): string | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(token), sealed.subarray(0, 12), { authTagLength: 16 })
    decipher.setAuthTag(sealed.subarray(-16))
    return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
