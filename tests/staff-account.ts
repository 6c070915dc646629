import assert from 'node:assert/strict'
import { listStaff, signIn } from '../src/people/index.ts'
import { machineNow } from '../src/platform/time/index.ts'
import type { OpenTown } from './open-town.ts'

/** Somebody who works here, by the id of their account. */
export async function staffAccount({ deps: { db } }: Pick<OpenTown, 'deps'>): Promise<string> {
  const who = { issuer: 'test', subject: 'host', name: 'Test Vert' }
  await signIn(db, { who, idToken: null, browser: '', replaces: null }, machineNow())
  return (await listStaff(db)).find(({ subject }) => subject === who.subject)?.id ?? assert.fail('no account')
}
