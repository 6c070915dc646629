import assert from 'node:assert/strict'
import { test } from 'node:test'
import { raw } from 'hono/html'
import { resolveCallback } from 'hono/utils/html'
import type { Child } from '#html/jsx-runtime'
import { jsx } from './written.ts'

test('what somebody has typed is text, as content and as an attribute', () => {
  const typed = `<script>alert("x")</script> & it's`
  const shown = '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; it&#39;s'
  assert.equal(String(<p title={typed}>{typed}</p>), `<p title="${shown}">${shown}</p>`)
})

test('what is written already is not escaped again, however deep it stands', () => {
  const List = ({ children }: { children: Child }) => <ul>{children}</ul>
  const list = (
    <List>
      {['a', 'b & c'].map((word) => (
        <li>{word}</li>
      ))}
    </List>
  )
  assert.equal(String(<div>{list}</div>), '<div><ul><li>a</li><li>b &amp; c</li></ul></div>')
  assert.equal(String(<div>{raw('<hr/>')}</div>), '<div><hr/></div>')
})

test('nothing, false and an empty component leave no trace, and zero is a number', () => {
  const Empty = () => null
  const wordIf = (isSaid: boolean) => isSaid && 'ord'
  assert.equal(
    String(
      <p>
        {null}
        {undefined}
        <Empty />
        {0}
      </p>,
    ),
    '<p>0</p>',
  )
  assert.equal(String(<p>{wordIf(false)}</p>), '<p></p>')
  assert.equal(
    String(
      <>
        <b>a</b>
        {' og '}
        <i>b</i>
      </>,
    ),
    '<b>a</b> og <i>b</i>',
  )
})

test('an attribute is there, is not there, or says true or false', () => {
  assert.equal(
    String(<input type="checkbox" id="a" value={3} checked disabled={false} aria-hidden={false} title={undefined} />),
    '<input type="checkbox" id="a" value="3" checked="" aria-hidden="false"/>',
  )
  assert.equal(String(<textarea name="t" />), '<textarea name="t"></textarea>')
})

test('an attribute whose name would end the tag, and a thing that is no text, are refused', () => {
  assert.throws(() => jsx('p', { 'x onload': 'y' }), /no attribute can be called/)
  assert.throws(() => jsx('p', { children: { toString: () => '<b>' } }), /cannot be written/)
})

test('an answer made of a page is a plain text: made of anything else it would be sent by a stream', async () => {
  assert.equal(typeof (await resolveCallback(<p>a</p>, 1, false, {})), 'string')
})
