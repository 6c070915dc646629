import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { galleryPages } from './pages.tsx'

const validator = new HtmlValidate(new FileSystemConfigLoader())

for (const [name, html] of Object.entries(galleryPages({}))) {
  test(`the gallery's page «${name}» is sound HTML`, async () => {
    const report = await validator.validateString(String(html), import.meta.filename)
    const faults = report.results.flatMap(({ messages }) =>
      messages.map((message) => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`),
    )
    assert.deepEqual(faults, [])
  })
}

test('what is made up says so on screen, on paper and on the wall', () => {
  const pages = galleryPages({})
  for (const name of ['forside', 'torg', 'plakat', 'plakat-svart', 'skjerm'])
    assert.match(String(pages[name]), /class="example">eksempel</, name)
})
