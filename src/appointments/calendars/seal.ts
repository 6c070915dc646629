import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const [NONCE, TAG] = [12, 16]

const keyOf = (key: string) => createHash('sha256').update(`calendar ${key}`).digest()

/** A password as the database keeps it: nobody reads it without the key, which is a setting. */
export function seal(password: string, key: string): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, keyOf(key), nonce)
  const sealed = Buffer.concat([cipher.update(password, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

/** Null under another key than it was sealed with. */
export function unseal(sealed: Buffer, key: string): string | null {
  const decipher = createDecipheriv(CIPHER, keyOf(key), sealed.subarray(0, NONCE), { authTagLength: TAG })
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
