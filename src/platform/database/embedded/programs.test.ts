import assert from 'node:assert/strict'
import { lstat, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { findPrograms } from './programs.ts'

test('library links that an install without scripts leaves out are made when the program starts', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'innbyggertorg-programs-'))
  const { postgres, major } = await findPrograms({ folder, owner: null })
  // A name for compilers: nothing that runs beside this test asks for it.
  const link = join(postgres, '../../lib/libecpg_compat.so')
  await rm(link, { force: true })
  await findPrograms({ folder, owner: null })
  assert.equal((await lstat(link)).isSymbolicLink(), true)
  assert.ok(Number(major) >= 18)
  await rm(folder, { recursive: true })
})
