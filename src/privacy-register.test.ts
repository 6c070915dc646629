import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from './platform/database/testing.ts'
import { LANGUAGES } from './platform/content/localized.ts'
import { keptTables, toldOf } from './platform/privacy/index.ts'
import { PRIVACY } from './privacy-register.ts'

async function columnsInDatabase(): Promise<Map<string, string[]>> {
  const { db } = await freshDatabase('empty')
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as "table", column_name as "column" from information_schema.columns
    where table_schema = 'public' order by table_name, ordinal_position`.execute(db)
  const tables = new Map<string, string[]>()
  for (const { table, column } of rows) tables.set(table, [...(tables.get(table) ?? []), column])
  return tables
}

describe('the register of what is kept about people', () => {
  it('has every table of the database and no other', async () => {
    const tables = await columnsInDatabase()
    assert.ok(tables.size >= 40, `only ${tables.size} tables were seen`)
    assert.deepEqual(Object.keys(PRIVACY).toSorted(), [...tables.keys()].toSorted())
  })

  it('says of each column what it tells, and leaves none out', async () => {
    const tables = await columnsInDatabase()
    for (const { table, columns } of keptTables(PRIVACY)) {
      assert.deepEqual(Object.keys(columns).toSorted(), (tables.get(table) ?? []).toSorted(), table)
    }
  })

  it('speaks to whom it concerns, and of them to whoever answers for privacy', () => {
    const SPEAKS = { nb: /\b(du|deg|din|ditt|dine)\b/i, nn: /\b(du|deg|din|ditt|dine)\b|\p{L} di\b/iu, en: /\byou(r|rs|rself)?\b/i }
    const texts = keptTables(PRIVACY).flatMap(({ what, purpose, keeps, staysBecause }) => [
      what,
      purpose,
      keeps,
      ...(staysBecause ? [staysBecause] : []),
    ])
    assert.ok(texts.filter(({ nb }) => SPEAKS.nb.test(nb)).length > 80)
    const left = texts.flatMap((text) => LANGUAGES.map((lang) => ({ lang, said: toldOf(text, lang) })))
    assert.deepEqual(
      left.filter(({ lang, said }) => SPEAKS[lang].test(said)),
      [],
    )
  })

  it('calls no table harmless that has a column for names, addresses or numbers of persons', async () => {
    const tables = await columnsInDatabase()
    const suspicious = /^(actor|actor_name|person_id|account_id|birth|national_id|surname)$/
    for (const [table, columns] of tables) {
      if (PRIVACY[table] === 'nobody')
        assert.deepEqual(
          columns.filter((column) => suspicious.test(column)),
          [],
          table,
        )
    }
  })
})
