import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { readPage } from '../../src/platform/http/testing.ts'
import { townsAt } from './notice.ts'

const towns = townsAt('2020-01-02T11:00').filter((town) => town.layers === 'town')
const Problem = z.object({ type: z.string().startsWith('urn:problem-type:'), title: z.string(), status: z.number(), detail: z.string() })

const DATED = [
  '/',
  '/torg',
  '/torg/tofte',
  '/torg/tofte/apningstider',
  '/torg/tofte/historie',
  '/torg/tofte/plakat',
  '/kart',
  '/om',
  '/nytt',
  '/tilbyder/innbyggerservice',
  '/sok',
  '/finn',
]
const NO_DAYS = [
  '2019-02-30',
  '2019-13-01',
  '2019-11-31',
  '0000-00-00',
  '1700-01-01',
  '9999-12-31',
  '20191120',
  '2019-11-20T12:00',
  '-1',
  'null',
  '🙂',
  "2019-11-20'--",
  '٢٠١٩-١١-٢٠',
]

for (const town of towns) {
  test('a date that does not exist is refused with the date and an example, on every page that takes one', async () => {
    for (const path of DATED) {
      const page = await readPage(await town.get(`${path}?dato=2019-02-30`))
      assert.equal(page.status, 422, path)
      assert.match(
        page.field('Se en annen dag').error ?? '',
        /«2019-02-30» er ikke en dato vi kan vise\. Skriv for eksempel 21\.11\.2019/,
        path,
      )
      assert.equal(page.field('Se en annen dag').value, '2019-02-30', path)
      assert.deepEqual(
        page.errors.map(({ href }) => href),
        ['#dato'],
        path,
      )
      assert.ok(
        page.links.some(({ href }) => href === '/'),
        path,
      )
    }
  })

  test('no odd date is ever an error of ours', async () => {
    for (const day of NO_DAYS) {
      const page = await readPage(await town.get(`/torg/tofte?dato=${encodeURIComponent(day)}`))
      assert.equal(page.status, 422, day)
      assert.match(page.text, /er ikke en dato vi kan vise/, day)
    }
    const twice = await readPage(await town.get('/?dato=2019-11-20&dato=2020-01-02'))
    assert.ok([200, 422].includes(twice.status))
    assert.equal((await readPage(await town.get('/?dato='))).status, 200, 'an empty field is today')
  })

  test('a day written as people write it leads to the address of that day, in the same language and with the rest of the question', async () => {
    for (const [path, query, leadsTo] of [
      ['/', 'dato=1. januar 2020', '/?dato=2020-01-01'],
      ['/torg/tofte', 'dato=21.11.2019', '/torg/tofte?dato=2019-11-21'],
      ['/en/torg/tofte', 'dato=21 Nov 2019', '/en/torg/tofte?dato=2019-11-21'],
      ['/finn', 'sted=3484&dato=2.1.2020', '/finn?sted=3484&dato=2020-01-02'],
    ] as const) {
      const answer = await town.get(
        `${path}?${query
          .split('&')
          .map((pair) => pair.replaceAll(' ', '%20'))
          .join('&')}`,
      )
      assert.equal(answer.status, 303, query)
      assert.equal(answer.headers.get('location'), leadsTo)
    }
    assert.equal((await town.get('/torg/borgen?dato=i%20morgen')).status, 303)
    assert.equal((await readPage(await town.get('/torg/borgen'))).field('Se en annen dag').name, 'dato')
  })

  test('the message about a date is in the language of the page', async () => {
    assert.match((await readPage(await town.get('/en/torg/tofte?dato=2019-02-30'))).text, /«?2019-02-30»? is not a date|“2019-02-30”/)
    assert.match((await readPage(await town.get('/nn/torg/tofte?dato=2019-02-30'))).text, /er ikkje ein dato/)
  })

  test('an unknown hub, provider, item of news or part of a hub is 404 with a way on', async () => {
    const unknown = [
      ['/torg/atlantis', /Vi har ikke noe torg med den adressen/],
      ['/torg/Tofte%20', /Vi har ikke noe torg med den adressen/],
      ['/torg/atlantis/plakat', /Vi har ikke noe torg med den adressen/],
      ['/torg/atlantis/skjerm', /Vi har ikke noe torg med den adressen/],
      ['/torg/atlantis/apningstider', /Vi har ikke noe torg med den adressen/],
      ['/torg/atlantis/historie', /Vi har ikke noe torg med den adressen/],
      ['/torg/tofte/finnes-ikke', /Siden finnes ikke/],
      ['/tilbyder/nisselaget', /Vi kjenner ingen tilbyder/],
      ['/tilbyder/__proto__', /Vi kjenner ingen tilbyder/],
      ['/nytt/finnes-ikke', /Vi fant ikke denne nyheten/],
      ['/torg/tofte/nytt/finnes-ikke', /Vi fant ikke denne nyheten/],
      ['/torg/%F0%9F%99%82', /Vi har ikke noe torg med den adressen/],
      [`/torg/${'a'.repeat(1500)}`, /Vi har ikke noe torg med den adressen/],
    ] as const
    for (const [path, words] of unknown) {
      const page = await readPage(await town.get(path))
      assert.equal(page.status, 404, path)
      assert.match(page.text, words, path)
      assert.ok(page.links.filter(({ href }) => href.startsWith('/torg/')).length >= 8, 'the hubs are offered')
    }
    for (const path of ['/torg/atlantis/kalender', '/torg/atlantis/nytt/atom']) assert.equal((await town.get(path)).status, 404, path)
  })

  test('a hub of a day when nobody knew of it is not there that day', async () => {
    assert.equal((await town.get('/torg/tofte?dato=2018-01-01')).status, 404)
    assert.equal((await town.get('/nytt/innbyggerservice?dato=2019-12-31')).status, 404)
  })

  test('a place that is not found keeps what was typed, says what to write, and links the message to its field', async () => {
    for (const [asked, message] of [
      ['0001', /0001 ligger utenfor kommunen/],
      ['9999', /9999 ligger utenfor kommunen/],
      ['Atlantis', /Vi fant ikke «Atlantis»/],
      ['34841', /Vi fant ikke «34841»/],
      ['🙂', /Vi fant ikke «🙂»/],
      ["'; drop table hub; --", /Vi fant ikke «'; drop table hub; --»/],
      ['', /Skriv et sted eller et postnummer/],
      ['   ', /Skriv et sted eller et postnummer/],
    ] as const) {
      const page = await readPage(await town.get(`/finn?sted=${encodeURIComponent(asked)}`))
      assert.equal(page.status, 404, asked)
      const field = page.field('Sted eller postnummer')
      assert.equal(field.value, asked)
      assert.match(field.error ?? '', message)
    }
  })

  test('a position that is no place on earth, or far from here, is answered clearly', async () => {
    for (const pos of ['91,10', 'NaN,NaN', '1e9,1', ',', '59.5', '🙂']) {
      assert.equal((await readPage(await town.get(`/finn?pos=${encodeURIComponent(pos)}`))).status, 404, pos)
    }
    const far = await readPage(await town.get('/finn?pos=-33.9,151.2'))
    assert.equal(far.status, 404)
    assert.match(far.field('Sted eller postnummer').error ?? '', /Du er langt unna\. Det nærmeste torget er .*, omtrent \d/)
  })

  test('a search never fails, whatever is asked, and says how long a question and a list may be', async () => {
    const asked = [
      '',
      ' ',
      '*',
      '(',
      ')',
      '&',
      '|',
      '!',
      ':*',
      '<->',
      "'",
      '"',
      '\\',
      '%',
      '_',
      'a & | b',
      "'; drop table hub; --",
      '<script>alert(1)</script>',
      '🙂🙃',
      '‮omvendt',
      'a\u0301'.repeat(40),
      'æøå ÆØÅ',
      'x'.repeat(400),
      '123456789012345678901234567890',
      'ﷺ',
      '\u00a0',
      '１２３',
    ]
    for (const q of asked) {
      const page = await readPage(await town.get(`/sok?q=${encodeURIComponent(q)}`))
      assert.equal(page.status, 200, q)
      assert.ok(!page.html.includes('<script>alert'), 'what was asked is shown as text')
    }
    for (const from of ['-1', 'abc', '1e9', '99999999999999999999', 'NaN'])
      assert.equal((await town.get(`/sok?q=torg&fra=${from}`)).status, 400, from)
    const long = await readPage(await town.get(`/sok?q=${'ord+'.repeat(300)}`))
    assert.equal(long.status, 400)
    assert.match(long.text, /høyst 400 tegn/)
  })

  test('what cannot be read as text is refused, and what is far too long is too long', async () => {
    for (const path of [
      '/sok?q=%',
      '/sok?q=%ff',
      '/sok?q=%c0%80',
      '/finn?sted=%00',
      '/sok?q=a%00b',
      '/?dato=%00',
      '/torg/%00',
      '/torg/%E0%A4%A',
    ]) {
      assert.equal((await town.get(path)).status, 400, path)
    }
    assert.equal((await town.get(`/sok?q=${'x'.repeat(9000)}`)).status, 414)
  })

  test('absurd query strings change nothing', async () => {
    for (const query of [
      '__proto__=1',
      'constructor[prototype]=x',
      'a=1&'.repeat(300),
      'skrift=enorm',
      'trykk=<b>',
      '=&&==',
      'dato[]=2019-11-20',
      'q',
    ]) {
      for (const path of ['/', '/torg/tofte/plakat'])
        assert.equal((await town.get(`${path}?${query}`)).status, 200, `${path}?${query.slice(0, 40)}`)
    }
  })

  test('the API refuses the same with a problem document that names the field', async () => {
    const refused = [
      ['/api/v1/hubs?at=2019-02-30', 400],
      ['/api/v1/hubs?at=', 400],
      ['/api/v1/hubs/tofte?at=i%20dag', 400],
      ['/api/v1/hubs?limit=-1', 400],
      ['/api/v1/hubs?limit=1e9', 400],
      ['/api/v1/hubs?after=tull', 400],
      ['/api/v1/hubs?after=%5B%22x%22%5D', 400],
      ['/api/v1/hubs/tofte/hours', 400],
      ['/api/v1/hubs/tofte/hours?from=2020-01-10&to=2020-01-01', 400],
      ['/api/v1/hubs/tofte/hours?from=1900-01-01&to=2900-01-01', 400],
      ['/api/v1/nearest', 400],
      ['/api/v1/nearest?postcode=34x4', 400],
      ['/api/v1/nearest?lat=91&lon=10', 400],
      ['/api/v1/nearest?lat=abc&lon=10', 400],
      ['/api/v1/nearest?lat=59', 400],
      ['/api/v1/search', 400],
      ['/api/v1/search?q=', 400],
      ['/api/v1/search?q=torg&lang=xx', 400],
      [`/api/v1/search?q=${'x'.repeat(401)}`, 400],
      ['/api/v1/hubs/atlantis', 404],
      ['/api/v1/hubs/__proto__', 404],
      [`/api/v1/hubs/${'a'.repeat(61)}`, 400],
      ['/api/v1/providers/nisselaget', 404],
      ['/api/v1/nearest?postcode=0001', 404],
      ['/api/v1/finnes-ikke', 404],
    ] as const
    for (const [path, status] of refused) {
      const answer = await town.get(path)
      assert.equal(answer.status, status, path)
      assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/)
      assert.equal(Problem.parse(await answer.json()).status, status)
    }
  })
}
