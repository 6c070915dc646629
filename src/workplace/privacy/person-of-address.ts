import { findPerson, recordView, type FoundPerson } from '../../people/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { machineNow } from '../../platform/time/index.ts'
import { workSaid } from '../texts.ts'

/** The person behind `:id`. Throws `not-found`. */
export async function personOfAddress(c: Ctx): Promise<FoundPerson> {
  const person = await findPerson(c.get('deps').db, c.req.param('id') ?? '')
  if (person === null) throw notFound(workSaid((t) => t.privacy.person.noSuch))
  return person
}

/** The same, and who looked is written down (domain.md A6). */
export async function viewedPerson(c: Ctx, actor: string): Promise<FoundPerson> {
  const person = await personOfAddress(c)
  await recordView(c.get('deps').db, { actor, subject: `person:${person.id}`, at: new Date(machineNow()) })
  return person
}
