import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../time/index.ts'
import { atom, sitemap, tagUri, type AtomFeed } from './index.ts'
import { readXml, type Element } from './testing.ts'

const FEED: AtomFeed = {
  id: tagUri('https://torg.example.no', day('2020-01-01'), 'nyheter'),
  title: 'Nytt fra «Tofte» & Sætre',
  lang: 'nb',
  url: 'https://torg.example.no/?a=1&b=2',
  selfUrl: 'https://torg.example.no/nyheter.atom',
  updatedAt: Date.UTC(2020, 6, 1, 10),
  entries: [
    {
      id: tagUri('https://torg.example.no', day('2020-01-01'), 'nyhet/17'),
      title: '<script>alert("x")</script> ]]> & \u0000\ud800æøå',
      summary: 'Linje\nto',
      url: 'https://torg.example.no/nyhet/17',
      author: 'Tofte "innbyggertorg"',
      publishedAt: Date.UTC(2020, 0, 2, 9),
      updatedAt: Date.UTC(2020, 6, 1, 10),
      categories: ['eksempel'],
      lang: 'nb',
    },
  ],
}

const child = (of: Element, name: string) => of.children.find((one) => one.name === name)
const textOf = (of: Element, name: string) => child(of, name)?.text

test('a feed is XML that says what was put in, and nothing that was put in is markup', () => {
  const feed = readXml(atom(FEED))
  assert.equal(feed.name, 'feed')
  assert.equal(feed.attributes['xmlns'], 'http://www.w3.org/2005/Atom')
  assert.equal(feed.attributes['xml:lang'], 'nb')
  assert.equal(textOf(feed, 'id'), 'tag:torg.example.no,2020-01-01:nyheter')
  assert.equal(textOf(feed, 'title'), FEED.title)
  assert.equal(textOf(feed, 'updated'), '2020-07-01T12:00:00+02:00')
  assert.deepEqual(
    feed.children.filter((one) => one.name === 'link').map((link) => [link.attributes['rel'], link.attributes['href']]),
    [
      ['alternate', FEED.url],
      ['self', FEED.selfUrl],
    ],
  )
})

test('an entry carries its own sender, times and address', () => {
  const entry = child(readXml(atom(FEED)), 'entry')
  assert.ok(entry)
  assert.equal(textOf(entry, 'title'), '<script>alert("x")</script> ]]> & æøå')
  assert.equal(textOf(entry, 'published'), '2020-01-02T10:00:00+01:00')
  assert.equal(textOf(entry, 'summary'), 'Linje\nto')
  assert.equal(child(entry, 'category')?.attributes['term'], 'eksempel')
  assert.equal(child(entry, 'author')?.children[0]?.text, 'Tofte "innbyggertorg"')
})

test('a sitemap lists every page with its languages', () => {
  const map = readXml(
    sitemap('https://torg.example.no', [
      { path: '/torg/tofte', changedOn: day('2020-01-02'), alternates: { nb: '/torg/tofte', en: '/en/torg/tofte' } },
      { path: '/sok?q=a&b' },
    ]),
  )
  const [first, second] = map.children
  assert.ok(first && second)
  assert.equal(textOf(first, 'loc'), 'https://torg.example.no/torg/tofte')
  assert.equal(textOf(first, 'lastmod'), '2020-01-02')
  assert.deepEqual(
    first.children.filter((one) => one.name === 'xhtml:link').map((one) => one.attributes['hreflang']),
    ['nb', 'en'],
  )
  assert.equal(textOf(second, 'loc'), 'https://torg.example.no/sok?q=a&b')
})
