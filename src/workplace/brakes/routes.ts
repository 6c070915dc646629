import { Hono } from 'hono'
import { staff, type ActKinds } from '../../people/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { brakesPage, decide, releaseByNumber } from './brakes-page.tsx'
import { addDomain, removeDomain } from './change-throwaways.ts'
import { release } from './release-stop.ts'

/** What the brakes have stopped, and the way back. The list of domains belongs to the municipality as a whole. */
export function brakeRoutes(kinds: ActKinds): Hono<Env> {
  const desk = staff('brakes.see', 'anywhere')
  const owner = staff('municipality.edit', 'municipality')
  return new Hono<Env>()
    .get('/arbeid/sperrer', desk, brakesPage(kinds))
    .post('/arbeid/sperrer/nummer', desk, releaseByNumber(kinds))
    .post('/arbeid/sperrer/holdt/:id', desk, decide(kinds))
    .post('/arbeid/sperrer/stanset/:key', desk, release)
    .post('/arbeid/sperrer/adresser', owner, addDomain(kinds))
    .post('/arbeid/sperrer/adresser/slutt', owner, removeDomain)
}
