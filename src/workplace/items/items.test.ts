import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { readPage } from '../../platform/http/testing.ts'
import { HUB_NOUNS } from '../nouns/index.ts'
import { openWorkplace, type Colleague, type Workplace } from '../testing.ts'

const HUB = '/arbeid/torg/tofte'
const SAVE = { gjor: 'lagre' }

let workplace: Workplace
let host: Colleague
before(async () => {
  workplace = await openWorkplace()
  host = await workplace.as('hub_manager', 'hub:tofte')
})

const hubPage = async (path = '/torg/tofte') => (await workplace.town.page(path)).text

describe('each sort of thing at a hub', () => {
  const filled: Record<string, Record<string, string>> = {
    stenginger: { from: '24.12', to: '27.12', 'reason-nb': 'Juleferie' },
    her: { provider: 'historielaget-heggedal', from: '2021', 'note-nb': 'I andre etasje' },
    hjelp: { provider: 'innbyggerservice', 'title-nb': 'Hjelp med skattemeldingen', how: 'drop_in' },
    nytt: { 'title-nb': 'Ny kafé på torget', 'body-nb': 'Den åpner i morgen.' },
    tilgjengelighet: { kind: 'lift', state: 'yes', 'note-nb': 'Til alle etasjer' },
    rom: { 'name-nb': 'Storsalen', capacity: '140', 'floor-nb': '1. etasje', 'floor-en': 'floor 1' },
    adresse: { street: 'Nye vei 1', postcode: '3482', town: 'Tofte', from: '1.1.2010', to: '31.12.2010' },
    hendelser: { kind: 'public_meeting', state: 'planned', date: 'juni 2027', 'title-nb': 'Folkemøte om torget' },
    viderefort: { name: 'Tofte seniorsenter', carriedOnFrom: '1.1.2020' },
  }

  for (const { path } of HUB_NOUNS) {
    it(`is added, listed, changed and taken away: ${path}`, async () => {
      const given = filled[path] ?? assert.fail(`nothing to fill ${path} in with`)
      const list = await host.done(`${HUB}/${path}/ny`, { ...given, ...SAVE })
      assert.match(list.text, /Lagret La til /)
      const history = await host.open(`${HUB}/historikk`)
      const added = history.texts('tbody th')[0] ?? ''
      const title = added.slice(added.indexOf(': ') + 2)
      const edit = list.links.find(({ text }) => text === `Endre ${title}`)?.href ?? assert.fail(`${title} is not in the list`)
      const opened = await host.form(edit)
      for (const [name, value] of Object.entries(given))
        if (!/from|to|date|carried/i.test(name)) assert.equal(opened.fields[name], value, name)
      assert.match((await host.done(edit, { ...SAVE, source: 'En annen kilde' })).text, /Lagret Endret /)
      const removed = await host.done(`${edit}/fjern`)
      assert.match(removed.text, /Fjernet Fjernet /)
      assert.equal((await host.open(edit)).status, 404)
    })
  }

  it('makes one event of a plan and what became of it, where somebody says so, and asks no more about it', async () => {
    const event = { kind: 'other', ...SAVE }
    const planned = { ...event, state: 'planned', date: '1.3.2019', 'title-nb': 'Biblioteket skal flytte hit' }
    await host.done(`${HUB}/hendelser/ny`, planned)
    await host.done(`${HUB}/hendelser/ny`, { ...event, state: 'actual', date: '2018', 'title-nb': 'Kaféen fikk ny disk' })
    const lack = 'Planlagt, men ikke bekreftet: Biblioteket skal flytte hit'
    assert.ok((await host.open('/arbeid')).text.includes(lack), 'another event has nothing to do with the plan')
    const form = await host.open(`${HUB}/hendelser/ny`)
    const plan =
      /<option value="([^"]+)">Biblioteket skal flytte hit \(1\. mars 2019\)/.exec(form.html)?.[1] ?? assert.fail('no such choice')
    const happened = { ...event, state: 'actual', date: '15.4.2019', 'title-nb': 'Biblioteket kom i hus', cameOf: plan }
    const list = await host.done(`${HUB}/hendelser/ny`, happened)
    assert.match(list.text, /1\. mars 2019, ble til «Biblioteket kom i hus»/)
    assert.ok(!(await host.open('/arbeid')).text.includes(lack))
    const story = await workplace.town.page('/torg/tofte/historie')
    const steps = story.texts('.timeline > li').filter((step) => step.includes('Biblioteket'))
    assert.deepEqual(steps, ['15. april 2019 (Har skjedd) Biblioteket kom i hus Planen var: Biblioteket skal flytte hit (1. mars 2019).'])
  })

  it('lets nothing have come of a plan while it is only planned itself', async () => {
    const edit = (await host.open(`${HUB}/hendelser`)).linkTo('Endre Biblioteket kom i hus')
    await host.done(edit, { ...SAVE, state: 'planned' })
    assert.equal((await host.form(edit)).fields['cameOf'], '')
    await host.done(edit, { ...SAVE, state: 'actual' })
  })

  it('says at each field what is missing, and keeps the rest', async () => {
    const page = await readPage(
      await host.submit(`${HUB}/hendelser/ny`, { ...SAVE, date: 'snart', 'title-nn': 'Opning', link: 'javascript:alert(1)' }),
    )
    assert.equal(page.status, 422)
    assert.deepEqual(
      page.errors.map(({ href }) => href),
      ['#kind', '#state', '#date', '#title-nb', '#link'],
    )
    assert.equal(page.field('Når?').value, 'snart')
    assert.match(page.field('Når?').error ?? '', /en måned eller et år/)
    assert.equal(page.field('Overskrift (nynorsk)').value, 'Opning')
    assert.match(page.errors[3]?.text ?? '', /Skriv bokmål også/)
    assert.match(page.html, /<section class="ds-error-summary"[^>]*autofocus/)
  })

  it('says all that is wrong in one round, also what no single field shows', async () => {
    const refused = async (path: string, given: Record<string, string>) =>
      (await readPage(await host.submit(`${HUB}/${path}`, { ...SAVE, ...given }))).errors.map(({ href, text }) => `${href} ${text}`)
    assert.deepEqual(await refused('stenginger/ny', { from: '24.12.2020', to: '1.1.2020' }), [
      '#to Til og med: Slutter før det begynner. Rett en av datoene.',
      '#reason-nb Hvorfor? Fyll ut dette feltet.',
    ])
    assert.deepEqual(await refused('adresse/ny', { to: '1.2.2010' }), [
      '#street Gateadresse: Skriv gateadressen, navnet på bygget eller hvordan man finner fram.',
    ])
    assert.match((await refused('adresse/ny', { street: 'Nye vei 1' })).join(), /#from .*n annen adresse gjelder/)
    assert.match(
      (await refused('her/ny', { provider: 'innbyggerservice', from: '2021', phone: '123' })).join(),
      /#provider .*alt her.*#phone /,
    )
    assert.match(
      (await refused('tilgjengelighet/ny', { kind: 'lift', state: 'yes', checkedOn: '1.1.2099' })).join(),
      /#checkedOn .*fram i tid/,
    )
    assert.match(
      (await refused('hendelser/ny', { kind: 'opening', state: 'actual', date: '2090', 'title-nb': 'Åpning' })).join(),
      /#date .*ikke skjedd/,
    )
    assert.match((await refused('kontakt', { position: '70.0, 25.0', email: 'a@b', phone: '123' })).join(), /#phone .*#email .*#position/)
  })

  it('keeps what cannot be seen out of what is read', async () => {
    const list = await host.done(`${HUB}/rom/ny`, { ...SAVE, 'name-nb': '\u202eSalen\u0007' })
    assert.match(list.html, />\s*Salen\s*</)
    assert.equal((await host.submit(`${HUB}/rom/ny`, { ...SAVE, 'name-nb': '\u202e' })).status, 422)
    await host.done(`${list.linkTo('Endre Salen')}/fjern`)
  })

  it('refuses what is too long, too large, or no form at all, and saves nothing', async () => {
    const address = `${HUB}/rom/ny`
    assert.equal((await host.submit(address, { ...SAVE, 'name-nb': 'x'.repeat(101) })).status, 422)
    assert.equal((await host.submit(address, { ...SAVE, 'name-nb': 'Rom', capacity: '-4' })).status, 422)
    assert.equal((await host.submit(address, { ...SAVE, 'name-nb': 'Rom', capacity: '1e9' })).status, 422)
    assert.equal((await host.send(address, { name: 'x'.repeat(120_000) })).status, 413)
    assert.equal((await host.send(address, Object.fromEntries(Array.from({ length: 600 }, (_, k) => [`f${k}`, ''])))).status, 413)
    assert.equal((await host.send(address, { __proto__: 'x', constructor: 'y', toString: 'z' })).status, 422)
    assert.equal((await host.send(address, { 'name-nb': ['a', 'b'], seen: 'xx', once: '../../x' })).status, 303)
    assert.equal((await host.open(`${HUB}/rom`)).links.filter(({ text }) => text.startsWith('Endre')).length, 1)
  })

  it('is not there for a hub or a key that nobody knows', async () => {
    const editor = await workplace.as('editor')
    for (const path of [
      '/arbeid/torg/finnes-ikke',
      '/arbeid/torg/finnes-ikke/rom',
      `${HUB}/rom/finnes-ikke`,
      `${HUB}/rom/finnes-ikke/fjern`,
      `${HUB}/historikk/999999`,
      `${HUB}/historikk/x`,
    ]) {
      assert.equal((await editor.open(path)).status, 404, path)
    }
    for (const path of [`${HUB}/rom/finnes-ikke`, `${HUB}/rom/finnes-ikke/fjern`, `${HUB}/tilgjengelighet/sjekket`]) {
      assert.equal((await editor.send(path, { 'name-nb': 'x' })).status, 404, path)
    }
  })

  it('of another hub is closed to its neighbour', async () => {
    const neighbour = await workplace.as('hub_manager', 'hub:heggedal')
    assert.equal((await neighbour.open(HUB)).status, 403)
    assert.equal((await neighbour.open('/arbeid/torg/heggedal')).status, 200)
    assert.equal((await neighbour.send(`${HUB}/rom/ny`, { 'name-nb': 'Mitt' })).status, 403)
  })
})

describe('a closure', () => {
  it('shows whose days close before it is saved, and is on page, hours and search at the next request', async () => {
    await host.done(`${HUB}/tider/ny`, { 'several-from': '10', 'several-to': '15', from: '2.1.2020', ...SAVE })
    const given = { from: 'mandag', to: '27.12', 'reason-nb': 'Rørbrudd i kjelleren' }
    assert.deepEqual(
      (await readPage(await host.submit(`${HUB}/stenginger/ny`, { ...given, gjor: 'vis' }))).errors.map(({ href }) => href),
      ['#from'],
    )
    const preview = await readPage(await host.submit(`${HUB}/stenginger/ny`, { ...given, from: '23.11', gjor: 'vis' }))
    assert.match(preview.text, /Disse dagene blir annerledes/)
    assert.match(preview.text, /man 23\. november Hvem ?Huset Nå ?10–15 Blir ?Stengt/)
    assert.doesNotMatch(await hubPage(), /Rørbrudd/)
    await host.done(`${HUB}/stenginger/ny`, { ...given, from: '23.11', ...SAVE })
    assert.match(await hubPage(), /Stengt til og med 27\. desember: Rørbrudd i kjelleren/)
  })

  it('lets those be open who are there all the same, with a word about it', async () => {
    const list = await host.open(`${HUB}/stenginger`)
    const edit = list.links.find(({ text }) => text === 'Endre Rørbrudd i kjelleren')?.href ?? ''
    const long = 'Bruk sideinngangen. '.repeat(12).trim()
    const tooLong = await host.submit(edit, {
      exceptions: ['asker-bibliotekene'],
      'exceptions-note-asker-bibliotekene': long,
      ...SAVE,
    })
    const html = await tooLong.text()
    assert.equal(tooLong.status, 422)
    assert.match(html, /Skriv høyst 200 tegn/)
    assert.ok(html.includes(long), 'what was written is kept')
    await host.done(edit, { exceptions: ['asker-bibliotekene'], 'exceptions-note-asker-bibliotekene': 'Bruk sideinngangen', ...SAVE })
    const opened = await host.form(edit)
    assert.deepEqual(
      [opened.fields['exceptions'], opened.fields['exceptions-note-asker-bibliotekene']],
      ['asker-bibliotekene', 'Bruk sideinngangen'],
    )
    assert.match((await host.open(`${HUB}/historikk`)).text, /Endret stenging: Rørbrudd i kjelleren/)
  })

  it('that ends before it begins is refused at the field', async () => {
    const page = await readPage(await host.submit(`${HUB}/stenginger/ny`, { from: '24.12', to: '20.12', 'reason-nb': 'x', ...SAVE }))
    assert.deepEqual(
      [page.status, page.errors.map(({ href, text }) => [href, text])],
      [422, [['#to', 'Til og med: Slutter før det begynner. Rett en av datoene.']]],
    )
  })
})

describe('two who change the same thing', () => {
  it('see what the other has made of it, keep what they typed, and may then decide', async () => {
    const editor = await workplace.as('editor')
    const edit = (await host.open(`${HUB}/adresse`)).links.find(({ text }) => text.startsWith('Endre'))?.href ?? ''
    const mine = await host.form(edit, { street: 'Min vei 1', ...SAVE })
    await editor.done(edit, { street: 'Hennes vei 2', ...SAVE })
    const answer = await host.send(mine.action, mine.fields)
    const page = await readPage(answer)
    assert.equal(page.status, 409)
    assert.match(page.text, /Noen andre har endret dette .* Gateadresse Hennes vei 2/)
    assert.equal(page.field('Gateadresse (valgfritt)').value, 'Min vei 1')
    const seen = /name="seen" value="(\d+)"/.exec(page.html)?.[1] ?? ''
    assert.equal((await host.send(mine.action, { ...mine.fields, seen })).status, 303)
    assert.match(await hubPage(), /Min vei 1/)
  })

  it('and one who has taken it away: what the other typed can still be saved', async () => {
    const list = await host.done(`${HUB}/rom/ny`, { 'name-nb': 'Lillesalen', ...SAVE })
    const edit = list.linkTo('Endre Lillesalen')
    const mine = await host.form(edit, { capacity: '12', ...SAVE })
    await host.done(`${edit}/fjern`)
    const page = await readPage(await host.send(mine.action, mine.fields))
    assert.equal(page.status, 409)
    assert.match(page.text, /Noen andre har fjernet dette/)
    assert.equal((await host.send(mine.action, { ...mine.fields, seen: 'new' })).status, 303)
    assert.match((await host.open(`${HUB}/rom`)).text, /Lillesalen 12 personer|Lillesalen Slik står det ?12 personer/)
  })
})

describe('news', () => {
  it('is out now, or at the time that was set, with its sender', async () => {
    await host.done(`${HUB}/nytt/ny`, { 'title-nb': 'Straks', 'body-nb': 'Nå.', ...SAVE })
    const later = await host.done(`${HUB}/nytt/ny`, {
      'title-nb': 'Siden',
      'body-nb': 'Da.',
      'publishedAt-day': 'i morgen',
      'publishedAt-clock': '9.30',
      provider: 'asker-bibliotekene',
      ...SAVE,
    })
    assert.match(later.text, /La til nyhet: Siden\. Kommer ut 24\. november 2020 klokka 09\.30\. Se endringen/)
    assert.match(await hubPage('/nytt'), /Straks/)
    assert.doesNotMatch(await hubPage('/nytt'), /Siden/)
    assert.match((await host.open(`${HUB}/nytt`)).text, /ut 24\. november 2020 klokka 09\.30/)
  })
})

describe('in whose name something is said at a hub', () => {
  const given = { 'title-nb': 'Konsert', 'body-nb': 'Velkommen.', from: '24.11', to: '24.11', 'reason-nb': 'Konsert', how: 'drop_in' }

  for (const path of ['nytt', 'stenginger', 'hjelp']) {
    it(`is chosen among those who are there (${path}), whatever the form says`, async () => {
      const form = await host.open(`${HUB}/${path}/ny`)
      assert.match(form.html, /<option value="asker-bibliotekene"/)
      assert.doesNotMatch(form.html, /<option value="kirken-i-teglen"/)
      const answer = await readPage(await host.submit(`${HUB}/${path}/ny`, { ...given, provider: 'kirken-i-teglen', ...SAVE }))
      assert.deepEqual([answer.status, answer.errors.map(({ href }) => href)], [422, ['#provider']])
      assert.match(answer.errors[0]?.text ?? '', /Velg noen som er her/)
      assert.doesNotMatch(await hubPage('/nytt'), /Konsert/)
    })
  }

  it('stays theirs when they have left', async () => {
    const list = await host.done(`${HUB}/nytt/ny`, { ...given, 'title-nb': 'Takk for nå', provider: 'asker-bibliotekene', ...SAVE })
    const edit = list.linkTo('Endre Takk for nå')
    const here =
      (await host.open(`${HUB}/her`)).links.find(({ text }) => text.startsWith('Endre Asker-bibliotekene'))?.href ?? assert.fail()
    await host.done(here, { to: '22.11.2020', ...SAVE })
    await host.done(edit, { 'body-nb': 'Vi sees på Heggedal.', ...SAVE })
    assert.match(await hubPage('/nytt'), /Vi sees på Heggedal/)
  })
})

describe('the floor of a room', () => {
  it('is read in one’s own language, and marked where it is only in another', async () => {
    await host.done(`${HUB}/rom/ny`, { 'name-nb': 'Loftet', capacity: '12', 'floor-nb': '3. etasje', 'floor-en': 'floor 3', ...SAVE })
    const [en, nn] = await Promise.all(['/en', '/nn'].map((lang) => workplace.town.page(`${lang}/torg/tofte`)))
    assert.match(en?.text ?? '', /12 people, floor 3/)
    assert.match(nn?.html ?? '', /lang="nb">3\. etasje</)
    const api = await (await workplace.town.get('/api/v1/hubs/tofte')).text()
    assert.match(api, /"floor":\{"en":"floor 3","nb":"3\. etasje"\}/)
  })
})

describe('a fact about access', () => {
  it('is checked today with one press, twice as once', async () => {
    const list = await host.done(`${HUB}/tilgjengelighet/ny`, { kind: 'hearing_loop', state: 'yes', ...SAVE })
    assert.match(list.text, /Teleslynge .*ikke sjekket/)
    const key = /name="key" value="(hearing-loop-[0-9a-f]{6})"/.exec(list.html)?.[1] ?? ''
    for (const expected of [/lagret=\d+$/, /uendret=1$/]) {
      assert.match((await host.send(`${HUB}/tilgjengelighet/sjekket`, { key })).headers.get('location') ?? '', expected)
    }
    assert.match((await host.open(`${HUB}/tilgjengelighet`)).text, /Ja, sjekket 23\. november 2020/)
  })
})

describe('how to reach the hub', () => {
  it('is part of the hub itself, and all else of it stays', async () => {
    const page = await host.done(`${HUB}/kontakt`, {
      phone: '66 70 00 00',
      email: 'tofte@eksempel.no',
      position: '59,5471 10,5672',
      'position-within': '0',
      ...SAVE,
    })
    assert.match(page.text, /Lagret Endret torget: Tofte innbyggertorg/)
    assert.match(await hubPage(), /66 70 00 00/)
    const source = async () => {
      const { db } = workplace.town.deps
      return (await db.selectFrom('hub').select('source').where('slug', '=', 'tofte').executeTakeFirst())?.source
    }
    assert.equal(await source(), 'Asker kommune, torgvert', 'not that of what stood there before')
    assert.equal((await host.open(`${HUB}/kontakt`)).field('Kilde (valgfritt)').value, '')
    await host.done(`${HUB}/kontakt`, { phone: '66 70 00 01', source: 'Sentralbordet', ...SAVE })
    await host.done(`${HUB}/kontakt`, SAVE)
    assert.equal(await source(), 'Sentralbordet', 'nothing was told, and so nothing confirmed')
    const last = await host.done(`${HUB}/kontakt`, { phone: '66 70 00 00', ...SAVE })
    assert.equal(
      (await readPage(await host.submit(`${HUB}/kontakt`, { position: '40.7, -74', email: 'ikke en adresse', ...SAVE }))).errors.length,
      2,
    )
    await host.done(last.linkTo('Se endringen'))
    assert.doesNotMatch(await hubPage(), /66 70 00 00/)
  })
})
