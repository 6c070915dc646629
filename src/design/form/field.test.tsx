import assert from 'node:assert/strict'
import { test } from 'node:test'
import { galleryUi } from '../gallery/town.ts'
import { RadioGroup } from './choices.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Field } from './field.tsx'

test('a field with hint and error is described by both and marked as wrong', () => {
  const html = String(<Field name="tittel" label="Tittel" hint="Kort" error="Skriv en tittel." value={'"<'} />)
  assert.match(html, /<label[^>]* for="tittel"/)
  assert.match(html, /aria-describedby="tittel-hjelp tittel-feil"/)
  assert.match(html, /aria-invalid="true"/)
  assert.match(html, /id="tittel-feil">Skriv en tittel\.</)
  assert.match(html, /value="&quot;&lt;"/)
})

test('a field without them says nothing of them', () => {
  assert.doesNotMatch(String(<Field name="navn" label="Navn" />), /aria-|feil/)
})

test('the error of a group links to the group, which can take the focus', () => {
  const html = String(<RadioGroup name="slag" legend="Slag" error="Velg ett." options={[{ value: 'a', label: 'A' }]} />)
  assert.match(html, /<fieldset[^>]* id="slag"[^>]* tabindex="-1"/)
})

test('the error summary takes the focus, links each error to its field, and is nothing without errors', () => {
  const ui = galleryUi({})
  const html = String(
    <ErrorSummary
      ui={ui}
      errors={[
        { field: 'tittel', text: 'Skriv en tittel.' },
        { field: null, text: 'Prøv igjen.' },
      ]}
    />,
  )
  assert.match(html, /tabindex="-1" autofocus/)
  assert.match(html, /Rett disse 2 feilene først/)
  assert.match(html, /href="#tittel"/)
  assert.equal(String(<ErrorSummary ui={ui} errors={[]} />), '')
})
