import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { z } from 'zod'
import { createApp } from '../../src/app.ts'
import { createPageCache, type Changes } from '../../src/platform/cache/index.ts'
import { LANGUAGES } from '../../src/platform/content/localized.ts'
import { openDatabase } from '../../src/platform/database/index.ts'
import { FAULT_STATUS, type FaultName } from '../../src/platform/http/errors.ts'
import { readPage, testDeps, type ReadPage } from '../../src/platform/http/testing.ts'
import { FIXED_LANGUAGES, inLanguage, type PageLanguage } from '../../src/platform/i18n/index.ts'
import { townTexts } from '../../src/town/texts.ts'
import { openTown, type OpenTown } from '../open-town.ts'

let town: OpenTown
before(async () => {
  town = await openTown({ now: '2020-02-03T11:00' })
})

const DEAF: Changes = { areHeard: () => false, stop: async () => undefined }
const FORM = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' }

interface Asked {
  fault: FaultName
  path: string
  init?: RequestInit
}

/** Ways to fail that anybody can come upon. */
const FAILURES: Asked[] = [
  { fault: 'not-found', path: '/finnes-ikke' },
  { fault: 'not-found', path: '/torg/atlantis' },
  { fault: 'not-found', path: '/tilbyder/nisselaget' },
  { fault: 'bad-request', path: '/?q=%' },
  { fault: 'too-long', path: `/${'x'.repeat(3000)}` },
  { fault: 'not-allowed', path: '/metrics' },
  { fault: 'method-not-allowed', path: '/arbeid/logg-ut' },
  { fault: 'wrong-origin', path: '/arbeid/logg-ut', init: { method: 'POST', headers: { origin: 'https://example.org' } } },
  { fault: 'too-large', path: '/arbeid/logg-ut', init: { method: 'POST', headers: FORM, body: 'x'.repeat(100_001) } },
]

async function failedPage({ path, init = {} }: Asked, language: PageLanguage): Promise<ReadPage> {
  return readPage(await town.app.request(inLanguage(language, path), init))
}

for (const language of ['nb', 'nn', 'en'] as const) {
  test(`each way to fail says in ${language} what happened and what to do, and has a code for whoever helps`, async () => {
    for (const asked of FAILURES) {
      const where = `${inLanguage(language, asked.path.slice(0, 40))} ${asked.fault}`
      const page = await failedPage(asked, language)
      const { title, help } = townTexts(language).error.faults[asked.fault]
      assert.equal(page.status, FAULT_STATUS[asked.fault], where)
      assert.equal(page.heading, title, where)
      // Whoever is not at work has nobody to ask for access: the ways on are the help.
      if (asked.fault !== 'not-allowed') assert.ok(page.text.includes(help), where)
      for (const other of LANGUAGES) if (other !== language) assert.deepEqual(page.texts(`.failure [lang="${other}"]`), [], where)
      assert.match(page.text, /[0-9a-f]{8}-[0-9a-f-]{27}/, where)
      const { toFront, toFrontLead, person, personLead } = townTexts(language).error
      assert.equal(page.linkTo(toFront + toFrontLead), inLanguage(language, '/'), where)
      assert.equal(page.linkTo(person + personLead), inLanguage(language, '/finn'), where)
    }
  })
}

test('what was wrong with the thing itself is said in the language of the page', async () => {
  const asked = { fault: 'invalid' as const, path: '/torg/tofte?dato=i-fjor' }
  assert.match((await failedPage(asked, 'nb')).text, /«i-fjor» er ikke en dato/)
  assert.match((await failedPage(asked, 'nn')).text, /«i-fjor» er ikkje ein dato/)
  assert.match((await failedPage(asked, 'en')).text, /“i-fjor” is not a date/)
})

test('an address that is not there is answered with a search and the hubs', async () => {
  const page = await failedPage({ fault: 'not-found', path: '/finnes-ikke' }, 'en')
  assert.equal(page.field('What are you looking for?').name, 'q')
  assert.ok(page.links.some(({ href }) => href === '/en/torg/tofte'))
})

for (const language of FIXED_LANGUAGES) {
  test(`in ${language} a failure falls back to bokmål, and says so`, async () => {
    const page = await failedPage({ fault: 'not-found', path: '/finnes-ikke' }, language)
    assert.equal(page.heading, 'Siden finnes ikke')
    assert.match(page.html, new RegExp(`<html lang="${language}"[^]*<body[^>]* lang="nb"`))
    assert.ok(page.texts(`section.tidings span[lang="${language}"]`).length >= 1)
  })
}

test('without a database the page still has the look, the words of its language and a way to try again', async () => {
  const { db } = openDatabase({ host: '127.0.0.1', port: 1 })
  const app = createApp(testDeps(db), { cache: createPageCache(1_000), changes: DEAF, migrations: [] })
  for (const [language, title, again] of [
    ['nb', 'Ute av drift akkurat nå', 'Prøv igjen'],
    ['nn', 'Ute av drift akkurat no', 'Prøv igjen'],
    ['en', 'Out of service right now', 'Try again'],
    ['ar', 'Ute av drift akkurat nå', 'Prøv igjen'],
  ] as const) {
    const answer = await app.request(inLanguage(language, '/torg/tofte?dato=2020-01-02'))
    assert.equal(answer.headers.get('retry-after'), '10')
    const page = await readPage(answer)
    assert.equal(page.status, 503)
    assert.equal(page.heading, title)
    assert.match(page.html, /<link rel="stylesheet"/)
    assert.match(page.text, /[0-9a-f]{8}-[0-9a-f-]{27}/)
    assert.ok(page.links.some(({ text, href }) => text.startsWith(again) && href === inLanguage(language, '/torg/tofte?dato=2020-01-02')))
  }
})

test('the API says what failed in bokmål whoever asks, and says that it does', async () => {
  const answer = await town.get('/api/v1/hubs/atlantis', { 'accept-language': 'en' })
  assert.equal(answer.headers.get('content-language'), 'nb')
  const { title, detail } = z.object({ title: z.string(), detail: z.string() }).parse(await answer.json())
  assert.deepEqual([title, detail], ['Finnes ikke', 'Det finnes ikke noe torg med den adressen.'])
})
