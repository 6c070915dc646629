import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { freshDatabase } from '../../platform/database/testing.ts'
import { listSynonyms } from '../items/index.ts'
import { filesRenewed, loadContent } from './index.ts'
import { renewSynonyms } from './renew-synonyms.ts'
import { withPack } from './testing.ts'

const WORDS = 'facts/synonyms.yaml'
const OLD = 'synonyms:\n  - [ torg, plass ]\n'
const NEW = 'synonyms:\n  - [ torg, plass, square ]\n  - [ bok, book ]\n'

test('a database in use takes the words that mean the same of a new version of its pack, once, and keeps all else', () =>
  withPack({ [WORDS]: OLD }, async (directory) => {
    const { db } = await freshDatabase('empty')
    await loadContent(db, directory, { examples: true })
    assert.equal(await renewSynonyms(db, directory), 'same')
    await writeFile(join(directory, WORDS), NEW)
    assert.equal(await renewSynonyms(db, directory), 'renewed')
    const words = [
      ['torg', 'plass', 'square'],
      ['bok', 'book'],
    ]
    assert.deepEqual(await listSynonyms(db), words)
    assert.equal(await renewSynonyms(db, directory), 'same')
    assert.deepEqual(await filesRenewed(db, directory), [])
    await db.deleteFrom('contentFile').execute()
    assert.equal(await renewSynonyms(db, directory), 'renewed', 'what was loaded by a version that noted no files is renewed too')
    assert.equal(await filesRenewed(db, directory), null)
  }))

test('words that cannot be read, and those of another town, change nothing', () =>
  withPack({ [WORDS]: OLD }, async (directory) => {
    const { db } = await freshDatabase('empty')
    await loadContent(db, directory, { examples: true })
    await writeFile(join(directory, WORDS), 'synonyms: [[ bare\n')
    await assert.rejects(renewSynonyms(db, directory), /synonyms\.yaml:\d+/)
    await writeFile(join(directory, WORDS), NEW)
    await writeFile(join(directory, 'facts/hubs/annen.yaml'), 'news: []\n')
    assert.equal(await renewSynonyms(db, directory), 'other_pack')
    assert.deepEqual(await listSynonyms(db), [['torg', 'plass']])
  }))
