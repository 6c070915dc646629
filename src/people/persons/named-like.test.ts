import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../platform/database/testing.ts'
import { insertPerson, namedLike } from './index.ts'

const NAMES = ['Prøve Bø-Ødegård', 'José Müller', 'Una O’Brien-Sæther', 'Łukasz Đorđević', 'Åse Aasen', 'سلام تسفاي', 'Per Hansen']

test('somebody is found by either half of a name, by a name as it is written, and from a keyboard without its letters', async () => {
  const { db } = await freshDatabase('empty')
  await db.transaction().execute(async (tx) => {
    for (const name of NAMES) await insertPerson(tx, { name, language: 'nb', contacts: [] }, 0)
  })
  const found = async (typed: string) => {
    const like = namedLike(typed, 'name')
    const rows = like === null ? [] : await db.selectFrom('person').select('name').where(like).execute()
    return rows.map(({ name }) => name)
  }
  const finds: [string, string][] = [
    ['Bø-Ødegård', 'Prøve Bø-Ødegård'],
    ['odegard', 'Prøve Bø-Ødegård'],
    ['prove ode', 'Prøve Bø-Ødegård'],
    ['José', 'José Müller'],
    ['jose muller', 'José Müller'],
    ["o'brien", 'Una O’Brien-Sæther'],
    ['saether', 'Una O’Brien-Sæther'],
    ['Łukasz', 'Łukasz Đorđević'],
    ['dordevic', 'Łukasz Đorđević'],
    ['Aase', 'Åse Aasen'],
    ['تسفاي', 'سلام تسفاي'],
  ]
  for (const [typed, name] of finds) assert.deepEqual(await found(typed), [name], typed)
  for (const typed of ['degård', 'anse', 'pe', '%%%', '___', "'; --"]) assert.deepEqual(await found(typed), [], typed)
})
