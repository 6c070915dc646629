import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Hono } from 'hono'
import type { Env } from '../http/context.ts'
import { addressOf } from './client-address.ts'

async function seen(peer: string, forwarded?: string): Promise<string> {
  const app = new Hono<Env>().get('/', (c) => c.text(addressOf(c)))
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  const answer = await app.request('/', { headers }, { incoming: { socket: { remoteAddress: peer } } })
  return answer.text()
}

describe('whose request it is', () => {
  it('is the address that asks', async () => {
    assert.equal(await seen('203.0.113.9'), '203.0.113.9')
    assert.equal(await seen('::ffff:203.0.113.9'), '203.0.113.9')
  })

  it('is what a proxy on a private address added last, never what the visitor wrote before it', async () => {
    assert.equal(await seen('127.0.0.1', '198.51.100.1, 203.0.113.9'), '203.0.113.9')
    assert.equal(await seen('10.2.3.4', 'nonsense'), '10.2.3.4')
  })

  it('is not what somebody from outside says of themselves', async () => {
    assert.equal(await seen('203.0.113.9', '198.51.100.1'), '203.0.113.9')
  })

  it('is the network, for an address of which one line has billions', async () => {
    assert.equal(await seen('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2')
    assert.equal(await seen('2001:db8::1'), '2001:db8:0:0')
  })
})
