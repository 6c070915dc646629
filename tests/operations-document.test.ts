import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { SETTINGS } from '../src/config.ts'
import { COMMANDS } from '../src/torg/commands.ts'

const document = await readFile('docs/operations.md', 'utf8')
/** The rows of the table under a heading. */
const tableOf = (heading: string) =>
  document
    .split(`\n## ${heading}\n`)[1]
    ?.split('\n## ')[0]
    ?.match(/^\| .*$/gm) ?? []
const namesIn = (rows: readonly string[]) =>
  rows.flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name))

test('docs/operations.md has every setting, and none that is not there', () => {
  assert.deepEqual(new Set(namesIn(tableOf('Settings'))), new Set(SETTINGS))
})

test('docs/operations.md has every command, and none that is not there', () => {
  const told = namesIn(tableOf('Commands')).map((usage) => (usage ?? '').replace(/ (\[?-|[A-Z]).*$/, ''))
  assert.deepEqual(new Set(told), new Set(COMMANDS.map(({ name }) => name)))
})
