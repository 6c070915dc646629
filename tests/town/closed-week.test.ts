import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { readPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, savedWhenRead, type Colleague, type Workplace } from '../../src/workplace/testing.ts'

let workplace: Workplace
let editor: Colleague
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-01-20T08:00' })
  editor = await workplace.as('editor')
})

/** What the week says of a day, by its name. */
async function dayOf(name: string, of = '2020-02-03'): Promise<string> {
  const { html } = await workplace.town.page(`/torg/heggedal/program?dato=${of}`)
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
  const lists = [
    '/',
    '/torg/heggedal',
    '/aktiviteter',
    '/torg/heggedal/program/maned',
    '/torg/heggedal/program/plakat',
    '/torg/heggedal/innfelt',
  ]
  for (const path of lists) {
    const { html } = await workplace.town.page(`${path}?dato=2020-02-04`)
    const [, after = assert.fail(`${thing} has vanished from ${path}`)] = html.split(thing)
    assert.match(after.slice(0, 900), /[Hh]uset er stengt denne dagen/, path)
  }
  const told = await (await workplace.town.get('/api/v1/sessions?hub=heggedal&from=2020-02-04&to=2020-02-04')).text()
  assert.match(told, /"houseClosed":true/)
  const poster = await workplace.town.page('/torg/heggedal/plakat?dato=2020-02-04')
  assert.doesNotMatch(
    poster.text,
    new RegExp(`tir \\d\\d\\.\\d\\d ${thing}`),
    'the sheet of the house invites to nothing behind a closed door',
  )
})

test('those whom a closure excepts are there as ever, on the programme as in the lists', async () => {
  const tuesday = { 'reason-nb': 'Vannlekkasje', from: '11.2.2020', to: '11.2.2020', exceptions: ['asker-bibliotekene'] }
  await savedWhenRead(editor, '/arbeid/torg/heggedal/stenginger/ny', { ...tuesday, gjor: 'lagre' })
  const excepted = await dayOf('tirsdag', '2020-02-11')
  assert.match(excepted, /Stengt.*: Vannlekkasje/)
  assert.match(excepted, /\d\d\.\d\d–\d\d\.\d\d \S+/)
  assert.doesNotMatch(excepted, /Huset er stengt denne dagen/)
})
