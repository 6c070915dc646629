import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shapeOf } from './shape.ts'

const same = (one: string, other: string) => assert.equal(shapeOf(one), shapeOf(other))
const apart = (one: string, other: string) => assert.notEqual(shapeOf(one), shapeOf(other))
const [A, B, C] = ['a', 'b', 'c'].map((digit) => `${digit.repeat(8)}-0000-4000-8000-${digit.repeat(12)}`)

test('pages that say other things in the same markup have one shape', () => {
  same('<h1>Tofte</h1><a href="/torg/tofte">Til torget</a>', '<h1>Borgen</h1><a href="/torg/borgen">Dit</a>')
  same(`<p id="${A}">En</p><a href="#${A}">Dit</a>`, `<p id="${B}">To</p><a href="#${B}">Her</a>`)
  same('<input name="navn" value="Kari &amp; Ola"/>', '<input name="navn" value="Per"/>')
})

test('other markup is another shape', () => {
  apart('<p>En</p>', '<p>En<br/></p>')
  apart('<p class="lead">En</p>', '<p>En</p>')
  apart('<p title="a > b" id="c">En</p>', '<p title="a > b" id="d">En</p>')
  apart('<input name="navn"/>', '<input name="adresse"/>')
})

test('what is compared with something else is still equal to it or not', () => {
  apart(`<p id="${A}">En</p><p id="${B}">To</p>`, `<p id="${C}">En</p><p id="${C}">To</p>`)
  apart('<label aria-label="Navn">Navn</label>', '<label aria-label="Navnet">Navn</label>')
  apart('<nav aria-label="Her">a</nav><nav aria-label="Der">b</nav>', '<nav aria-label="Her">a</nav><nav aria-label="Her">b</nav>')
})

test('what is empty, begins with a space or names an unknown entity is another shape than what is not', () => {
  apart('<h1>Tofte</h1>', '<h1></h1>')
  apart('<h1>Tofte</h1>', '<h1> </h1>')
  apart('<a href="">En</a>', '<a href="/">En</a>')
  apart('<img alt="" src="/a"/>', '<img alt="Tofte" src="/a"/>')
  apart('<p>En &nonsense; to</p>', '<p>En &amp; to</p>')
})
