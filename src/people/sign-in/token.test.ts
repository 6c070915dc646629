import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { browserName } from './browser-name.ts'
import { localPath } from './return-to.ts'
import { newToken, seal, unseal } from './token.ts'

describe('a sealed ID token', () => {
  it('opens with the token of its own cookie and with no other', () => {
    const token = newToken()
    const sealed = seal('eyJ.pid 12345678901.x', token)
    assert.equal(unseal(sealed, token), 'eyJ.pid 12345678901.x')
    assert.equal(unseal(sealed, newToken()), null)
    assert.doesNotMatch(sealed.toString('latin1'), /12345678901/)
  })
  it('does not open when it was altered or cut', () => {
    const token = newToken()
    const sealed = seal('eyJ', token)
    sealed[13] = (sealed[13] ?? 0) ^ 1
    assert.equal(unseal(sealed, token), null)
    assert.equal(unseal(Buffer.alloc(3), token), null)
  })
})

describe('the way back', () => {
  it('keeps local paths with their query', () => {
    assert.equal(localPath('/arbeid/torg/tofte?vis=uke'), '/arbeid/torg/tofte?vis=uke')
    assert.equal(localPath(undefined), '/arbeid')
  })
  it('drops whatever a browser could read as another site', () => {
    for (const to of [
      '//e.example',
      '/\\e.example',
      '/\t/e.example',
      '/.//e.example',
      'https:/e',
      '/a\\b',
      `/${'a'.repeat(500)}`,
      '/\u0000',
      '/%2e//e.example',
    ]) {
      assert.match(localPath(to), /^\/arbeid$/, to)
    }
  })
})

describe('the name of a browser', () => {
  it('tells devices apart and no more', () => {
    assert.equal(
      browserName('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36 Edg/141.0'),
      'Edge, Windows',
    )
    assert.equal(
      browserName('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile/15E Safari/604.1'),
      'Safari, iOS',
    )
    assert.equal(browserName(undefined), '')
  })
})
