import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Fixed } from '../fixed.tsx'
import { galleryUi } from '../gallery/town.ts'
import { Text } from '../text.tsx'
import { Page } from './page.tsx'

const page = (language: Parameters<typeof galleryUi>[1], more = {}) =>
  String(
    <Page ui={galleryUi({}, language, more)} title="Tofte" hub="tofte">
      <h1>Tofte</h1>
    </Page>,
  )

test('a page says its language, its address in all complete languages, and which one it is', () => {
  const html = page('en')
  assert.match(html, /^<!doctype html><html lang="en"/)
  assert.match(html, /rel="canonical" href="http:\/\/localhost:3000\/en\/torg\/tofte"/)
  for (const language of ['nb', 'nn', 'en']) assert.match(html, new RegExp(`rel="alternate" hreflang="${language}"`))
})

test('a page in a language with a short list is the bokmål page, read from that side, and says so', () => {
  const html = page('ar')
  assert.match(html, /<html lang="ar" dir="rtl"/)
  assert.match(html, /<body[^>]* lang="nb"/)
  assert.match(html, /rel="canonical" href="http:\/\/localhost:3000\/torg\/tofte"/)
  assert.match(html, /لم تتم مراجعة هذه الترجمة/)
  assert.doesNotMatch(page('ar', { fixedListReviewed: true }), /لم تتم مراجعة هذه الترجمة/)
})

test('structured data cannot end its own block', () => {
  const html = String(<Page ui={galleryUi({})} title="x" jsonLd={[{ name: '</script><b>' }]} />)
  assert.match(html, /\{"name":"\\u003c\/script>\\u003cb>"\}/)
})

test('the page has no style attribute, no inline script and nothing from elsewhere', () => {
  const html = page('nb')
  assert.doesNotMatch(html, /\sstyle=|<style|<script(?![^>]*src=)|\son\w+=/)
  assert.doesNotMatch(html.replaceAll('http://localhost:3000', ''), /(?:src|href)="(?:https?:)?\/\//)
})

test('a set clock, examples and the languages in their own scripts are on the page', () => {
  const html = page('nb')
  for (const words of ['Klokka er stilt', 'Det som er merket «eksempel», er oppdiktet', 'Davvisámegiella', 'Українська', 'ትግርኛ'])
    assert.match(html, new RegExp(words))
  assert.doesNotMatch(page('nb', { clockNote: null, examples: false }), /Klokka er stilt|oppdiktet/)
})

test('a fixed word carries its language only where the page has another', () => {
  assert.equal(String(<Fixed ui={galleryUi({}, 'ar')} k="open" />), '<span lang="ar" dir="rtl">مفتوح</span>')
  assert.equal(String(<Fixed ui={galleryUi({}, 'nn')} k="openUntil" time="15" />), 'Ope til 15')
})

test('a text that fell back is marked, for listeners and for readers', () => {
  assert.equal(String(<Text of={{ text: 'Nytt', lang: 'nb', fallback: true }} />), '<span class="other" lang="nb">Nytt</span>')
  assert.equal(String(<Text of={{ text: 'News', lang: 'en', fallback: false }} />), 'News')
})
