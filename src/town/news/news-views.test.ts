import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../../tests/open-town.ts'
import { Linked } from './linked.tsx'
import { shortLead } from './news-views.ts'

const lead = (text: string) => shortLead({ text, lang: 'nb', fallback: false }).text

test('a list shows the first sentence, and of a long one about two hundred characters, cut between words', () => {
  assert.equal(lead('Torget åpner 2. januar. Alle er velkomne.'), 'Torget åpner 2. januar.')
  const long = lead('ord '.repeat(1000))
  assert.ok(long.length <= 202 && long.endsWith('ord …'), long)
  assert.ok(lead('x'.repeat(4000)).length <= 202)
})

test('an address in a text is a link, without the stop that ends the sentence', () => {
  const html = (text: string) => String(Linked({ text }))
  assert.equal(
    html('Se https://asker.kommune.no/torg. Kom!'),
    'Se <a href="https://asker.kommune.no/torg">https://asker.kommune.no/torg</a>. Kom!',
  )
  assert.equal(html('javascript:alert(1) og <b>'), 'javascript:alert(1) og &lt;b&gt;')
})

test('away from its hub a sender is told with where; and the municipality is not taken for the hub of its name', async () => {
  const town = await openTown({ kind: 'town', now: '2020-03-02T10:00' })
  const front = (await town.page('/nytt')).texts('.news > li')
  assert.ok(
    front.some((item) => item.endsWith(', Innbyggerservice i Sætre')),
    front.join('\n'),
  )
  assert.ok(
    front.some((item) => item.endsWith(', Tofte innbyggertorg')),
    front.join('\n'),
  )
  assert.ok(
    front.some((item) => item.endsWith(', Asker kommune')),
    front.join('\n'),
  )
  const there = (await town.page('/torg/saetre')).texts('.news > li')
  assert.ok(
    there.every((item) => !item.endsWith(' i Sætre')),
    there.join('\n'),
  )
})
