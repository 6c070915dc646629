import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { formIn } from '../browser-form.ts'
import { readPage, type ReadPage } from '../../src/platform/http/testing.ts'
import { openWorkplace, type Colleague, type Workplace } from '../../src/workplace/testing.ts'
import { staffAccount } from '../staff-account.ts'
import { shownSuggestion } from '../suggesting.ts'

let workplace: Workplace
let desk: Colleague
let number: number
before(async () => {
  workplace = await openWorkplace({ kind: 'town', now: '2020-03-02T08:00' })
  desk = await workplace.as('desk_adviser')
  number = await shownSuggestion(workplace.town, await staffAccount(workplace.town), { title: 'Benk ved brygga' })
})

/** The page that leads to a form by a choice, answered with the first there is. */
async function firstOf(path: string, name: string): Promise<string> {
  const { fields } = await desk.form(path)
  const value = String(fields[name] ?? '')
  assert.notEqual(value, '', `nothing to choose on ${path}`)
  return `${path}?${name}=${value}`
}

const SPEAKS = /(?<![\p{L}«])(du|deg|din|ditt|dine|dykk|jeg|eg)(?!\p{L})/iu

/** What the form of a page asks: its labels, legends, hints and choices. */
const askedOn = (page: ReadPage) => page.texts('main form').join(' ')

describe('what staff fill in for somebody', () => {
  it('is asked about them: no form says «du» to the adviser, nor does what is wrong with it', async () => {
    const paths = [
      '/arbeid/skranke/folg',
      '/arbeid/skranke/sporsmal',
      '/arbeid/skranke/forslag',
      '/arbeid/skranke/innspill',
      `/arbeid/skranke/innspill/stotte?nr=${number}`,
      '/arbeid/skranke/utvalg?organ=lsu-slemmestad',
      await firstOf('/arbeid/skranke/frivillig', 'til'),
      await firstOf('/arbeid/skranke/pamelding', 'til'),
      await firstOf('/arbeid/skranke/time', 'til'),
      '/arbeid/skranke/time?til=bygge-pa-egen-tomt&mote=hjemme',
      '/arbeid/skranke/ventetime?til=bygge-pa-egen-tomt&tolk=und',
      '/arbeid/skranke/organisasjon',
    ]
    for (const language of ['', '/nn'])
      for (const path of paths) {
        const page = await desk.open(`${language}${path}`)
        assert.ok(askedOn(page).length > 40, path)
        assert.doesNotMatch(askedOn(page), SPEAKS, `${language}${path}`)
        const { action, fields } = formIn(page.html)
        const kept = Object.fromEntries(
          ['nokkel', 'organ', 'til', 'nr'].flatMap((name) => (name in fields ? [[name, fields[name] ?? '']] : [])),
        )
        const wrong = await readPage(await desk.send(action, kept))
        assert.equal(wrong.status, 422, `${language}${path}`)
        assert.doesNotMatch(wrong.errors.map(({ text }) => text).join(' '), SPEAKS, `${language}${path}`)
      }
  })

  it('is taken along to another suggestion when the one they meant is withdrawn while it is written', async () => {
    const town = workplace.town
    const gone = await shownSuggestion(town, await staffAccount(town), { title: 'Trekkes snart' })
    const { action, fields } = await desk.form(`/arbeid/skranke/innspill/stotte?nr=${gone}`)
    const written = { ...fields, navn: 'Test Støtte Støttesen', hvordan: 'help', hjelp: 'Bære planker' }
    await town.deps.db
      .updateTable('suggestion')
      .set({ withdrawnAt: new Date(town.deps.clock.now()) })
      .where('number', '=', gone)
      .execute()
    const answer = await readPage(await desk.send(action, written))
    assert.equal(answer.status, 409)
    assert.match(answer.text, /trukket eller avsluttet imens/)
    const again = formIn(answer.html)
    const form = await readPage(await desk.send(again.action, { ...again.fields, nr: String(number) }))
    assert.match(form.heading, /Benk ved brygga/)
    assert.equal(form.field('Navn').value, 'Test Støtte Støttesen')
    assert.match(form.text, /Bære planker/)
  })
})

describe('an answer to what is withdrawn meanwhile', () => {
  it('is not lost: the page says why, and holds what was written', async () => {
    const town = workplace.town
    const one = await shownSuggestion(town, await staffAccount(town), { title: 'Vippehuske' })
    const editor = await workplace.as('municipality_admin')
    const path = `/arbeid/innspill/${one}`
    const { action } = await editor.form(path)
    const answer = { gjor: 'svar', svar: 'taken_up', grunn: 'Vi ser på en huske til våren.' }
    await town.deps.db
      .updateTable('suggestion')
      .set({ withdrawnAt: new Date(town.deps.clock.now()) })
      .where('number', '=', one)
      .execute()
    const page = await readPage(await editor.send(action, answer))
    assert.equal(page.status, 409)
    assert.match(page.text, /Dette skrev du, og det er ikke sendt.*Vi ser på en huske til våren/)
  })
})
