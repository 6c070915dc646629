import { Hono } from 'hono'
import { open } from '../../platform/access/index.ts'
import type { Env } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { describe, validated, withETag } from '../../platform/openapi/index.ts'
import { sharedMilestones } from '../queries/milestones.ts'
import { formerMunicipalities, municipality } from '../queries/municipality-on-day.ts'
import { knownOn } from './asked.ts'
import { municipalityAnswer } from './house-answers.ts'
import { MunicipalityAnswer } from './house-shapes.ts'
import { AtDay } from './shapes.ts'
import { hubFaultSaid } from '../fault-texts.ts'

const whole = describe({
  tag: 'Kommunen',
  summary: 'Kommunen: navn, tall og milepæler for alle torgene',
  answer: MunicipalityAnswer,
  faults: ['not-found'],
})

/** `/api/v1/municipality` */
export const municipalityApi = new Hono<Env>().get('/api/v1/municipality', open, whole, validated('query', AtDay), async (c) => {
  const { db, clock } = c.get('deps')
  const known = knownOn(c, c.req.valid('query').at ?? clock.today())
  const [owner, former, milestones] = await Promise.all([municipality(db), formerMunicipalities(db), sharedMilestones(db, known)])
  if (!owner) throw notFound(hubFaultSaid((t) => t.noMunicipality))
  return withETag(c, municipalityAnswer({ municipality: owner, former, milestones }))
})
