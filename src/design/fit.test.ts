import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { FIT_STEPS, fitClass, textWidth } from './fit.ts'

test('each measured width has a class in the stylesheet, and no class is without one', () => {
  const css = readFileSync(new URL('css/fit.css', import.meta.url), 'utf8')
  const classes = [...css.matchAll(/\.fit-(\d+) \{\s*--fit: ([\d.]+);/g)].map(([, name, em]) => [Number(name), Number(em) * 2])
  assert.deepEqual(
    classes,
    FIT_STEPS.map((step) => [step, step]),
  )
})

test('the widest text decides, and its class is never narrower than it', () => {
  const texts = ['9–16', '10.30–12.30', 'Ikke kunngjort']
  const halves = Number(fitClass(...texts).slice('fit-'.length))
  assert.ok(halves / 2 >= Math.max(...texts.map(textWidth)))
  assert.equal(fitClass(...texts), fitClass('Ikke kunngjort'))
})
