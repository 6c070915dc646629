import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HtmlElement, HtmlValidate, Parser } from 'html-validate'
import { FIXED_LANGUAGES, PAGE_LANGUAGES, directionOf, inLanguage, type PageLanguage } from '../../src/platform/i18n/index.ts'
import { readPage, type ReadPage } from '../../src/platform/http/testing.ts'
import { freshDatabase } from '../../src/platform/database/testing.ts'
import { changedTown, townsAt, type TownThatDay } from './notice.ts'

/** Every public page in every state of a hub, on a day when one item of news exists in bokmål only. */
const NOW = '2020-02-01T11:00'
const PAGES = [
  '/',
  '/torg',
  '/torg/tofte',
  '/torg/slemmestad',
  '/torg/borgen',
  '/torg/tofte/apningstider',
  '/torg/tofte/historie',
  '/torg/tofte/plakat',
  '/torg/tofte/skjerm',
  '/kart',
  '/finn?sted=3484',
  '/finn?sted=holm',
  '/sok',
  '/sok?q=innbyggerservice',
  '/tilbyder/innbyggerservice',
  '/nytt',
  '/torg/tofte/nytt/offisielt-apnet',
  '/om',
  '/tilgjengelighet',
  '/personvern',
  '/informasjonskapsler',
  '/torg/tofte?dato=2019-11-20',
]
/** For languages with a short list of words: one of each kind. */
const SOME = ['/', '/torg', '/torg/borgen', '/torg/tofte', '/torg/tofte/plakat', '/kart', '/finn?sted=3484', '/om']
const NOT_FOUND = ['/finnes-ikke', '/finn?sted=atlantis', '/torg/atlantis']

const towns = townsAt(NOW)

async function everyPage(town: TownThatDay, language: PageLanguage, paths = PAGES): Promise<{ path: string; page: ReadPage }[]> {
  const pages: { path: string; page: ReadPage }[] = []
  for (const path of paths) pages.push({ path, page: await town.page(inLanguage(language, path)) })
  for (const path of paths === PAGES ? NOT_FOUND : NOT_FOUND.slice(0, 1)) {
    const page = await readPage(await town.get(inLanguage(language, path)))
    assert.equal(page.status, 404, path)
    pages.push({ path, page })
  }
  return pages
}

// Words that stand in nearly every bokmål sentence and in none of the other language.
const BOKMAL = {
  nn: /\b(ikke|hva|hvem|hvor|hvis|åpner|åpnet|åpent|åpne|åpen|åpningstide?r?|noe|noen|bare|fra|kommer|mye|gjøre|vises|kunngjøres|innbyggertorg|innbyggertorget|flere)\b/giu,
  en: /\b(ikke|hva|hvem|hvor|og|eller|åpner|åpnet|åpent|stengt|åpningstide?r?|torget|torg|noen|fra|kommer|på|til|med|som|når|kunngjort|eksempel|uke)\b/giu,
}
// Names and addresses keep their own words in every language.
const NAMES =
  /localhost\/\S+|Innbyggertorg Asker|Asker, Innbyggertorg|Innbyggertorg\b|innbyggertorg(?= \(|\)|»|”|")|S3 Ungdommens kulturhus|Tofte samfunnshus|Kirken i Teglen|Historielaget i Heggedal|Kommunens ungdomsenhet|\p{Lu}\p{Ll}+ innbyggertorg|«[^»]*»/gu

for (const town of towns.filter((one) => one.layers === 'town')) {
  for (const language of ['nn', 'en'] as const) {
    test(`every page in ${language} is whole: what is not translated says which language it is in`, async () => {
      const left: string[] = []
      for (const { path, page } of await everyPage(town, language)) {
        assert.match(page.html, new RegExp(`<html lang="${language}"`), path)
        const words = (await ownText(page.html, language)).replaceAll(NAMES, ' ')
        for (const found of words.matchAll(BOKMAL[language])) {
          left.push(`${path}: …${words.slice(Math.max(0, found.index - 30), found.index + 40)}…`)
        }
      }
      assert.deepEqual([...new Set(left)], [])
    })
  }

  for (const language of FIXED_LANGUAGES) {
    test(`a page in ${language} has the direction of its script, its own words marked, and says that the rest is Norwegian`, async () => {
      for (const { path, page } of await everyPage(town, language, SOME)) {
        const [, attributes = ''] = /<html([^>]*)>/.exec(page.html) ?? []
        assert.match(attributes, new RegExp(`lang="${language}"`), path)
        assert.equal(/dir="rtl"/.test(attributes), directionOf(language) === 'rtl', path)
        assert.match(page.html, /<body[^>]* lang="nb"/, `${path}: the rest of the page is bokmål`)
        if (/plakat|skjerm/.test(path)) continue
        assert.ok(page.texts(`section.tidings span[lang="${language}"]`).length >= 1, `${path} says that only a part is translated`)
      }
    })
  }

  test('a title that exists in bokmål alone is marked as such on a nynorsk and an English page', async () => {
    const database = await freshDatabase('facts')
    await database.pool.query(`update news set title = title - 'nn' - 'en' where key = 'offisielt-apnet'`)
    const changed = changedTown(database, NOW)
    for (const language of ['nn', 'en'] as const) {
      for (const path of ['/nytt', '/torg/tofte', '/torg/tofte/nytt/offisielt-apnet']) {
        const { html } = await changed.page(inLanguage(language, path))
        assert.match(html, /lang="nb">Tofte innbyggertorg er offisielt åpnet</, path)
      }
    }
  })

  test('so is a step of the story, on the front page with its hub before it', async () => {
    const database = await freshDatabase('facts')
    await database.pool.query(`update milestone set title = jsonb_build_object('nb', 'Døra ble åpnet') where kind = 'official_opening'`)
    const changed = changedTown(database, NOW)
    assert.match((await changed.page('/en/torg/tofte')).html, /lang="nb">Døra ble åpnet</)
    assert.match((await changed.page('/en')).html, /lang="nb">Tofte: Døra ble åpnet</)
  })

  test('each page leads to itself in all nine languages, each named in its own', async () => {
    const names = ['Bokmål', 'Nynorsk', 'English', 'Davvisámegiella', 'Українська', 'Polski', 'العربية', 'ትግርኛ', 'Soomaali']
    for (const language of PAGE_LANGUAGES) {
      const page = await town.page(inLanguage(language, '/torg/tofte'))
      for (const [k, name] of names.entries()) {
        assert.ok(
          page.links.some(({ text, href }) => text === name && href === inLanguage(PAGE_LANGUAGES[k] ?? 'nb', '/torg/tofte')),
          `${language}: ${name}`,
        )
      }
    }
  })
}

for (const town of towns) {
  test(`bokmål pages are all sound (${town.how})`, async () => {
    for (const { path, page } of await everyPage(town, 'nb')) {
      assert.match(page.html, /<html lang="nb"/, path)
      assert.doesNotMatch(page.text, /undefined|\[object|NaN|null\b/, path)
      if (town.layers === 'facts' && !path.includes('informasjon')) assert.deepEqual(page.texts('main .example'), [], path)
    }
  })
}

/** What stands on a page as if in its own language: nothing that says it is in another. */
async function ownText(html: string, language: PageLanguage): Promise<string> {
  const parser = new Parser(await new HtmlValidate({ root: true, extends: [] }).getConfigFor('page.html'))
  const body = parser.parseHtml(html).querySelector('body')
  assert.ok(body)
  return textIn(body, language).replaceAll(/\s+/g, ' ')
}

function textIn(element: HtmlElement, language: PageLanguage): string {
  const lang = element.getAttributeValue('lang')
  if (lang !== null && lang !== language) return ' '
  if (['script', 'style', 'datalist', 'input', 'code'].includes(element.tagName.toLowerCase())) return ' '
  return element.childNodes.map((node) => (node instanceof HtmlElement ? textIn(node, language) : ` ${node.textContent} `)).join('')
}
