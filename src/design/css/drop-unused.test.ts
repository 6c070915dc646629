import assert from 'node:assert/strict'
import { before, test } from 'node:test'

let dropUnused: (sheets: readonly string[], sources: readonly string[]) => string[]
before(async () => {
  ;({ dropUnused } = await import(new URL('../../../bin/drop-unused.js', import.meta.url).href))
})

const drop = (css: string, source = '<table class="ds-table" data-size="sm">') => dropUnused([css], [source])[0]

test('a rule for a class or an attribute that no page has is left out, and what is ours stays', () => {
  assert.equal(drop('.ds-card{color:red}.ds-table{color:blue}.board{color:green}'), '.ds-table{color:blue}.board{color:green}')
  assert.equal(drop('.ds-table[data-zebra]>tr{color:red}.ds-table[data-size="sm"]{color:blue}'), '.ds-table[data-size="sm"]{color:blue}')
})

test('of several selectors those go that no page can meet', () => {
  assert.equal(drop('.ds-card,.ds-table{color:red}'), '.ds-table{color:red}')
})

test('what a selector excludes, or what may be one of several, need not be there', () => {
  for (const css of [
    '.ds-table:not([data-zebra]){color:red}',
    ':is(.ds-card,.ds-table) a{color:red}',
    '.ds-table:not(:is(.ds-card)){color:red}',
  ])
    assert.equal(drop(css), css)
})

test('a variant, a role or an order that no page has is left out', () => {
  const source = `<button class="ds-button" role="tab"> weight === 'secondary'`
  assert.equal(drop('.ds-button[data-variant="tertiary"]{color:red}.ds-button[role="switch"]{color:red}', source), '')
  const met = '.ds-button[role="tab"]{color:red}'
  assert.equal(drop(met, source), met)
  assert.equal(
    drop('.ds-button[data-variant="secondary"]{color:red}', `${source} data-variant`),
    '.ds-button[data-variant="secondary"]{color:red}',
  )
  assert.equal(drop(':is(.ds-table>[aria-sort])>button{color:red}'), '')
})

test('a name is not said by a longer one', () => {
  assert.equal(drop('.ds-list{color:red}', 'class="ds-list--unstyled"'), '')
  assert.equal(drop('[data-size]{color:red}', 'data-size-of'), '')
})

test('a media query without rules goes, and so does a variable that nothing asks for any more', () => {
  assert.equal(drop('@media print{.ds-card{color:var(--ds-ink)}}.ds-table{--ds-ink:red;--own:1}'), '.ds-table{--own:1}')
  assert.equal(
    drop(':root{--ds-a:1;--ds-b:var(--ds-a)}.ds-table{width:var(--ds-b)}'),
    ':root{--ds-a:1;--ds-b:var(--ds-a)}.ds-table{width:var(--ds-b)}',
  )
})

test('a variable that another sheet asks for stays', () => {
  assert.deepEqual(dropUnused([':root{--ds-a:1}', '.x{top:var(--ds-a)}'], ['']), [':root{--ds-a:1}', '.x{top:var(--ds-a)}'])
})
