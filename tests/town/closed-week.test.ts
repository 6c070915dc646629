import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, savedWhenRead, type Colleague, type Workplace } from '../../src/workplace/testing.ts'

const WEEK = '/torg/heggedal/program?dato=2020-02-03'
let workplace: Workplace
let editor: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-20T08:00' })
  editor = await workplace.as('editor')
})

/** What the week says of a day, by its name. */
async function dayOf(name: string): Promise<string> {
  const { html } = await workplace.town.page(WEEK)
  const found = html.split(/<h2>/).find((part) => part.startsWith(name)) ?? assert.fail(name)
  return found.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
}

test('on a closed day the week says why, and keeps what was arranged with a line that the house is closed', async () => {
  const usual = await dayOf('tirsdag')
  const thing = /\d\d\.\d\d–\d\d\.\d\d (\S+)/.exec(usual)?.[1] ?? assert.fail(usual)
  assert.doesNotMatch(usual, /tengt/)
  const closed = { 'reason-nb': 'Maling', from: '4.2.2020', to: '4.2.2020' }
  const preview = await readPage(await editor.submit('/arbeid/torg/heggedal/stenginger/ny', { ...closed, gjor: 'vis' }))
  assert.match(preview.text, new RegExp(`Dette er satt opp de dagene.*${thing}.*4\\. februar \\d\\d\\.\\d\\d.*: huset er stengt`))
  await savedWhenRead(editor, '/arbeid/torg/heggedal/stenginger/ny', { ...closed, gjor: 'lagre' })
  const tuesday = await dayOf('tirsdag')
  assert.match(tuesday, /Stengt.*: Maling/)
  assert.ok(tuesday.includes(thing), 'nothing vanishes in silence')
  assert.match(tuesday, /Huset er stengt denne dagen\./)
  assert.doesNotMatch(tuesday, /Ingenting satt opp/)
  assert.doesNotMatch(await dayOf('onsdag'), /tengt denne dagen/)
})
