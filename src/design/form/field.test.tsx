import assert from 'node:assert/strict'
import { test } from 'node:test'
import { galleryUi } from '../gallery/town.ts'
import { RadioGroup } from './choices.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Field, Select } from './field.tsx'

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

test('no field cuts what is pasted in it: whoever tries to make one that does is stopped by the types', () => {
  // @ts-expect-error 300 characters in a title of 120 are kept, and the server says what is too long.
  assert.ok(<Field name="tittel" label="Tittel" maxlength={120} />)
  // @ts-expect-error Nor in a field made by hand.
  assert.ok(<input type="text" maxlength={120} />)
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

test('choices that follow each other in one group stand under its name, the others outside', () => {
  const options = [
    { value: '', label: 'Velg' },
    { value: 'a', label: 'A', group: 'Her' },
    { value: 'b', label: 'B', group: 'Her' },
    { value: 'c', label: 'C', group: 'Andre' },
  ]
  const html = String(<Select name="hvem" label="Hvem" value="b" options={options} />)
  const groups = [...html.matchAll(/<optgroup label="(.*?)">(.*?)<\/optgroup>/g)].map(([, label, within]) => [label, within])
  assert.deepEqual(groups, [
    ['Her', '<option value="a">A</option><option value="b" selected="">B</option>'],
    ['Andre', '<option value="c">C</option>'],
  ])
  assert.match(html, /<select[^>]*><option value="">Velg<\/option><optgroup/)
})
