import { findCaseworkers, type CaseworkerOnDay } from '../../appointments/index.ts'
import { can, hubScope, providerScope, type Scope, type Staff } from '../../people/index.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { notFound } from '../../platform/http/errors.ts'
import { workSaid } from '../texts.ts'
import { workOf, type Work } from '../work.ts'

const serviceScope = (key: string): Scope => `service:${key}`

/** Whose provider, topics or hubs one has to do with. Who holds the position is written nowhere. */
export function mayRun(who: Staff, { provider, services, hubs }: CaseworkerOnDay): boolean {
  const scopes = [providerScope(provider), ...services.map(({ key }) => serviceScope(key)), ...hubs.map(hubScope)]
  return scopes.some((scope) => can(who, 'appointment.run', scope))
}

/** Where somebody is when is not one hub's to decide. */
export function mayPlan(who: Staff, { provider, services }: CaseworkerOnDay): boolean {
  const scopes = [providerScope(provider), ...services.map(({ key }) => serviceScope(key))]
  return scopes.some((scope) => can(who, 'appointment.run', scope))
}

/** Where they are to go is for whoever goes. */
export function mayVisit(who: Staff, { provider, services }: CaseworkerOnDay): boolean {
  const scopes = [providerScope(provider), ...services.map(({ key }) => serviceScope(key))]
  return scopes.some((scope) => can(who, 'home.visit', scope))
}

/** Those whose hours somebody sees to. */
export async function ownCaseworkers(c: Ctx, { who, today }: Work): Promise<CaseworkerOnDay[]> {
  return (await findCaseworkers(c.get('deps').db, { day: today })).filter((one) => mayRun(who, one))
}

export interface OpenedCaseworker {
  work: Work
  caseworker: CaseworkerOnDay
}

/** The position of the address. Throws `not-found`, also for another's. */
export async function openCaseworker(c: Ctx): Promise<OpenedCaseworker> {
  const work = await workOf(c)
  const [caseworker] = await findCaseworkers(c.get('deps').db, { day: work.today, key: c.req.param('caseworker') ?? '' })
  if (caseworker === undefined || !mayRun(work.who, caseworker)) throw notFound(workSaid((t) => t.notFound.toChange))
  return { work, caseworker }
}
