import assert from 'node:assert/strict'
import { solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { formIn, type Fields } from './browser-form.ts'

/** The page that asks a browser to count, as it is sent when it has; with `vent` as it is sent without. */
export async function counted(html: string, { vent = false } = {}): Promise<{ action: string; fields: Fields }> {
  const { action, fields } = formIn(html)
  const task = fields['oppgave']
  assert.ok(typeof task === 'string' && task !== '', 'this page asks for no counting')
  if (vent) return { action, fields: { ...fields, vent: 'ja' } }
  const challenge: Challenge = JSON.parse(Buffer.from(task, 'base64url').toString())
  const { counter, derivedKey } = (await solveChallenge({ challenge, deriveKey })) ?? assert.fail('nothing was found')
  return { action, fields: { ...fields, svar: `${counter}.${derivedKey}` } }
}
