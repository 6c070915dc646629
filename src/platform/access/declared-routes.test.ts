import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Hono } from 'hono'
import type { Env } from '../http/context.ts'
import { keyed, open } from './declare.ts'
import { declaredRoutes } from './declared-routes.ts'

const page = () => new Response('page')
const undeclared = (app: Hono<Env>) =>
  declaredRoutes(app).flatMap(({ method, path, access }) => (access === null ? [`${method} ${path}`] : []))

describe('the list of declared routes', () => {
  it('has what each route line says', () => {
    const app = new Hono<Env>().get('/', open, page).get('/metrics', keyed('METRICS_TOKEN', 'this machine'), page)
    assert.deepEqual(declaredRoutes(app), [
      { method: 'GET', path: '/', access: { who: 'anyone' } },
      { method: 'GET', path: '/metrics', access: { who: 'key-holder', key: 'METRICS_TOKEN', whileUnset: 'this machine' } },
    ])
  })

  it('finds a route that nobody declared, in the app, in a slice, and in a slice with failures of its own', () => {
    const slice = new Hono<Env>().get('/b', page).get('/ok', open, page)
    const minding = new Hono<Env>().get('/c', page).get('/fine', open, page)
    minding.onError(() => new Response('no'))
    const app = new Hono<Env>().get('/a', page).route('/slice', slice).route('/minding', minding).all('/d', page)
    assert.deepEqual(undeclared(app), ['GET /a', 'GET /slice/b', 'GET /minding/c', 'ALL /d'])
  })

  it('does not count a guard that comes too late, or one of another method', () => {
    const app = new Hono<Env>().get('/late', page, open).get('/x', open, page).post('/x', page)
    assert.deepEqual(undeclared(app), ['GET /late', 'POST /x'])
  })

  it('leaves out what every request passes through', () => {
    const app = new Hono<Env>().use(async (_c, next) => next()).get('/', open, page)
    assert.deepEqual(declaredRoutes(app).length, 1)
  })
})
