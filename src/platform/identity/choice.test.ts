import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { reaches } from './assurance.ts'
import { issuerKey, staffIdentity } from './choice.ts'
import { isLoopbackAddress } from './loopback.ts'

const real = {
  issuer: 'https://login.example.no',
  clientId: 'torg',
  clientSecret: null,
  clientKey: null,
  acr: null,
  authTime: 'required' as const,
  claims: { subject: null, name: null },
  represents: null,
  organisation: null,
}
const at = (publicUrl: string, staffIssuer: typeof real | null = null) => staffIdentity({ publicUrl, staffIssuer }).kind

describe('where staff sign in', () => {
  it('is the test issuer on a loopback address without a configured issuer, and only there', () => {
    for (const home of [
      'http://localhost:3000',
      'http://127.0.0.1:3000',
      'http://127.8.9.10',
      'http://[::1]:3000',
      'http://torg.localhost',
    ]) {
      assert.equal(at(home), 'test', home)
    }
    const away = [
      'https://torg.example.no',
      'http://10.0.0.4:3000',
      'http://localhost.example.no',
      'http://127.0.0.1.example.no',
      'http://0.0.0.0:3000',
      'http://notlocalhost',
    ]
    for (const home of away) assert.equal(at(home), 'off', home)
  })

  it('is the configured issuer wherever there is one', () => {
    assert.equal(at('https://torg.example.no', real), 'issuer')
    assert.equal(at('http://localhost:3000', real), 'issuer')
  })

  it('is nowhere when tokens or cookies would cross a network unencrypted', () => {
    assert.equal(at('https://torg.example.no', { ...real, issuer: 'http://login.example.no' }), 'off')
    assert.equal(at('http://torg.example.no', real), 'off')
  })

  it('keeps accounts of the test issuer apart from real ones, whatever the port', () => {
    assert.equal(
      issuerKey({ publicUrl: 'http://localhost:3000', staffIssuer: null }),
      issuerKey({ publicUrl: 'http://localhost:4000', staffIssuer: null }),
    )
    assert.equal(issuerKey({ publicUrl: 'http://localhost:3000', staffIssuer: real }), real.issuer)
    assert.equal(issuerKey({ publicUrl: 'https://torg.example.no', staffIssuer: null }), null)
  })
})

describe('the level of a sign-in', () => {
  it('must be the one asked for or above it', () => {
    assert.ok(reaches('idporten-loa-substantial', 'idporten-loa-substantial'))
    assert.ok(reaches('idporten-loa-substantial', 'idporten-loa-high'))
    assert.ok(!reaches('idporten-loa-high', 'idporten-loa-substantial'))
    assert.ok(!reaches('idporten-loa-low', 'high'))
    assert.ok(reaches('entraid', 'entraid') && !reaches('entraid', 'high'))
    assert.ok(!reaches('substantial', undefined))
  })
})

describe('this machine', () => {
  it('is known also when IPv4 comes inside IPv6', () => {
    assert.ok(isLoopbackAddress('127.0.0.1') && isLoopbackAddress('::1') && isLoopbackAddress('::ffff:127.0.0.1'))
    assert.ok(!isLoopbackAddress('::ffff:10.0.0.1') && !isLoopbackAddress('10.0.0.1') && !isLoopbackAddress(undefined))
  })
})
