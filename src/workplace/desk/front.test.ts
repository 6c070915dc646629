import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { proposes } from '../../../tests/proposing.ts'
import { openWorkplace, type Workplace } from '../testing.ts'

let workplace: Workplace
before(async () => {
  workplace = await openWorkplace()
})

describe('the front page of those who work here', () => {
  it('asks a stranger to sign in first', async () => {
    const answer = await workplace.town.get('/arbeid')
    assert.deepEqual([answer.status, answer.headers.get('location')], [303, '/arbeid/logg-inn?til=%2Farbeid'])
  })

  it('tells whoever has no role what to do, with the line that gives one', async () => {
    const page = await (await workplace.as(null)).open('/arbeid')
    assert.equal(page.heading, 'Du har ingen rolle ennå')
    assert.match(page.text, /npx torg user grant [0-9a-f]{8} hub_manager hub:tofte/)
  })

  it('shows a hub manager one hub: how it is now, what is missing and where it is mended', async () => {
    const page = await (await workplace.as('hub_manager', 'hub:tofte')).open('/arbeid')
    assert.equal(page.heading, 'Mandag 23. november 2020')
    assert.equal(page.texts('table').length, 1)
    assert.equal(page.linkTo('Tofte'), '/arbeid/torg/tofte')
    assert.equal(page.linkTo('Åpningstider for huset'), '/arbeid/torg/tofte/tider')
    assert.equal(page.linkTo('Tider for Innbyggerservice'), '/arbeid/torg/tofte/tider')
    assert.equal(page.linkTo('Planlagt, men ikke bekreftet: Åpent folkemøte på Tofte'), '/arbeid/torg/tofte/hendelser')
    assert.doesNotMatch(page.texts('main').join(' '), /Heggedal/)
    assert.match(page.text, /Klokka er stilt/)
  })

  it('shows an editor all hubs, and an adviser the same without a way to change them', async () => {
    const editor = await (await workplace.as('editor')).open('/arbeid')
    assert.equal(editor.texts('tbody th').length, 8)
    assert.equal(editor.linkTo('Slemmestad'), '/arbeid/torg/slemmestad')
    const adviser = await (await workplace.as('desk_adviser')).open('/arbeid')
    assert.equal(adviser.linkTo('Slemmestad'), '/torg/slemmestad')
    assert.match(adviser.text, /Si fra til torgverten når noe er feil/)
    assert.ok(!adviser.links.some(({ href }) => href.startsWith('/arbeid/torg/')))
  })

  it('leads from each count to the hubs it counts, and says one as one', async () => {
    const editor = await workplace.as('editor')
    const front = await editor.open('/arbeid')
    const counts = front.texts('.figures dt')
    assert.match(counts[3] ?? '', /^(plan er passert|planer er passert)$/)
    const page = await editor.open(front.linkTo('planer er passert'))
    const rows = page.texts('tbody th')
    assert.ok(rows.length > 0 && rows.length < 8, rows.join())
    assert.ok(page.texts('tbody tr').some((row) => row.includes('Planlagt, men ikke bekreftet')))
    assert.equal(page.linkTo('Se alle 8 torg'), '/arbeid#torgene')
    const host = await workplace.as('hub_manager', 'hub:tofte')
    assert.equal((await host.open('/arbeid')).linkTo('plan er passert'), '/arbeid/torg/tofte/hendelser')
    assert.match((await host.open('/arbeid?vis=apne')).text, /Det er ingen av dem nå/)
  })

  it('tells the latest changes, of one’s own hubs', async () => {
    const host = await workplace.as('hub_manager', 'hub:heggedal')
    await host.done('/arbeid/torg/heggedal/rom/ny', { 'name-nb': 'Salen', gjor: 'lagre' })
    assert.match((await host.open('/arbeid')).text, /La til rom: Salen Hvem ?Test hub_manager hub:heggedal/)
    assert.doesNotMatch((await (await workplace.as('hub_manager', 'hub:tofte')).open('/arbeid')).text, /Salen/)
    assert.match((await (await workplace.as('desk_adviser')).open('/arbeid')).text, /La til rom: Salen/)
  })

  it('is whole in nynorsk and English, and stays there when something is saved', async () => {
    const host = await workplace.as('hub_manager', 'hub:tofte')
    assert.match((await host.open('/nn/arbeid')).text, /Torga no/)
    const page = await host.done('/en/arbeid/torg/tofte/rom/ny', { 'name-nb': 'Hall', gjor: 'lagre' })
    assert.match(page.text, /Saved Added room: Hall\. It is on the public pages now\./)
    assert.equal(page.linkTo('Change Hall').startsWith('/en/arbeid/torg/tofte/rom/'), true)
  })

  it('says first what residents wait for an answer to, and by when, to those who answer it', async () => {
    await proposes(workplace.town)
    const host = await (await workplace.as('hub_manager', 'hub:tofte')).open('/arbeid')
    assert.match(host.text, /Venter på svar.*1 forslag.*Det første skal ha svar innen mandag 7\. desember 2020.*Torgene nå/s)
    assert.equal(host.linkTo('1 forslag'), '/arbeid/forslag')
    assert.doesNotMatch((await (await workplace.as('hub_manager', 'hub:heggedal')).open('/arbeid')).text, /Venter på svar/)
    const later = await workplace.later('2020-12-08T10:00')
    const late = await (await later.as('hub_manager', 'hub:tofte')).open('/arbeid')
    assert.match(late.text, /Det første skulle hatt svar innen mandag 7\. desember 2020/)
  })
})

describe('the pages of a hub', () => {
  it('say in their heading which hub it is', async () => {
    const admin = await workplace.as('municipality_admin')
    for (const [path, heading] of [
      ['', 'Tofte'],
      ['/navn', 'Nytt navn på Tofte'],
      ['/kontakt', 'Kontakt og plass på kartet, Tofte'],
      ['/tider', 'Åpningstider på Tofte'],
      ['/tider/ny', 'Nye tider, Tofte'],
      ['/stenginger/ny', 'Meld stenging, Tofte'],
      ['/nytt/ny', 'Skriv nytt, Tofte'],
      ['/rom', 'Rom, Tofte'],
      ['/historikk', 'Endringer på Tofte'],
    ])
      assert.equal((await admin.open(`/arbeid/torg/tofte${path}`)).heading, heading)
  })

  it('let one choose first among those who are met there', async () => {
    const { html } = await (await workplace.as('editor')).open('/arbeid/torg/tofte/her/ny')
    const groups = [...html.matchAll(/<optgroup label="([^"]*)">(.*?)<\/optgroup>/g)]
    assert.deepEqual(
      groups.map(([, label]) => label),
      ['Her på Tofte', 'Andre'],
    )
    assert.match(groups[0]?.[2] ?? '', /value="innbyggerservice"/)
    assert.match(groups[1]?.[2] ?? '', /Holmen seniorsenter/)
  })
})

describe('the overview of a hub', () => {
  it('has all that can be changed, as it stands', async () => {
    const page = await (await workplace.as('hub_manager', 'hub:tofte')).open('/arbeid/torg/tofte')
    assert.equal(page.heading, 'Tofte')
    const rows = page.texts('#endre ~ * tbody th, table tbody th')
    for (const what of [
      'Åpningstider',
      'Stenginger',
      'Hvem som er her',
      'Dette får man hjelp til',
      'Nytt',
      'Tilgjengelighet og utstyr',
      'Rom',
      'Adresse og vei',
      'Hendelser og planer',
      'Videreført fra',
      'Kontakt og plass på kartet',
    ])
      assert.ok(rows.includes(what), what)
    assert.ok(!page.links.some(({ text }) => text === 'Gi torget et nytt navn'))
    assert.equal(
      (await (await workplace.as('municipality_admin')).open('/arbeid/torg/tofte')).linkTo('Gi torget et nytt navn'),
      '/arbeid/torg/tofte/navn',
    )
  })
})

describe('a list of words in another language', () => {
  it('is read beside the bokmål, approved by a person, and then no longer said to be unread', async () => {
    const editor = await workplace.as('editor')
    const list = await editor.open('/arbeid/oversettelser')
    assert.equal(list.texts('h2').length, 6)
    assert.match(list.text, /Ikke lest av noen som kan språket/)
    const unread = (await workplace.town.page('/pl')).text
    const lest = /\/pl\/godkjenn"[^]*?name="lest" value="([^"]+)"/.exec(list.html)?.[1] ?? ''
    const other = await editor.send('/arbeid/oversettelser/pl/godkjenn', { lest: 'en annen liste' })
    assert.equal(other.status, 409)
    assert.match(await other.text(), /Ordene er endret siden du åpnet siden, og ingenting er godkjent/)
    assert.equal((await workplace.town.page('/pl')).text, unread)
    const saved = await editor.send('/arbeid/oversettelser/pl/godkjenn', { lest })
    assert.equal(saved.status, 303)
    assert.notEqual((await workplace.town.page('/pl')).text, unread)
    assert.match(
      (await editor.open(saved.headers.get('location') ?? '')).text,
      /Lagret Godkjente Polski\. .* Godkjent av Test editor municipality 23\. november 2020/,
    )
    await sql`update translation_approval set words = words - 'takeNumber' || '{"open": ["Åpent", "Zamknięte"]}'`.execute(
      workplace.town.deps.db,
    )
    assert.equal((await workplace.town.page('/pl')).text, unread, 'words that came since are not approved')
    const since = await editor.open('/arbeid/oversettelser')
    assert.match(since.text, /Siden er 2 ord nye eller endret\. De er ikke godkjent/)
    assert.match(since.html, /\/pl\/godkjenn"/)
    await editor.send('/arbeid/oversettelser/pl/godkjenn', { lest })
    assert.notEqual((await workplace.town.page('/pl')).text, unread)
    await editor.send('/arbeid/oversettelser/pl/trekk', {})
    assert.equal((await workplace.town.page('/pl')).text, unread)
    assert.equal((await editor.send('/arbeid/oversettelser/de/godkjenn', {})).status, 404)
  })
})
