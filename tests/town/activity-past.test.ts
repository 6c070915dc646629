import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../open-town.ts'

test('a page that is found when it is all over says when it was, and invites nobody to it', async () => {
  const town = await openTown({ kind: 'facts', now: '2020-03-06T15:30' })
  const page = await town.page('/aktiviteter/folkemote-tofte-2019')
  assert.match(page.text, /Sist Torsdag 21\. november 2019\./)
  assert.match(page.text, /Ingen datoer er satt opp framover/)
  assert.doesNotMatch(page.text, /meld deg gjerne på|kunngjøres/i)
})
