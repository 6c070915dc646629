import { findNeeds, isNeeded, ONGOING, volunteerPaths, type FoundNeed } from '../../activities/index.ts'
import type { Ctx } from '../../platform/http/context.ts'

/** The parameters of the list's address. */
export const READ = ['torg', 'nar', 'ung', 'uten-attest'] as const
type Parameter = (typeof READ)[number]
export type Choices = Readonly<Partial<Record<Parameter, string>>>

const ALLOWED: Readonly<Record<Exclude<Parameter, 'torg'>, readonly string[]>> = {
  nar: ['vakter', 'lopende'],
  ung: ['1'],
  'uten-attest': ['1'],
}

/** What the address asks for; what is nonsense is left out. */
export function choicesOf(c: Ctx): Choices {
  const hub = c.req.query('torg')
  const others = (['nar', 'ung', 'uten-attest'] as const).flatMap((name) => {
    const value = c.req.query(name) ?? ''
    return ALLOWED[name].includes(value) ? [[name, value] as const] : []
  })
  return { ...(hub === undefined || !/^[a-z0-9-]{1,60}$/.test(hub) ? {} : { torg: hub }), ...Object.fromEntries(others) }
}

/** The list with one choice more, or less. */
export function withChoice(choices: Choices, change: Readonly<Partial<Record<Parameter, string | null>>>): string {
  const all = Object.entries({ ...choices, ...change }).flatMap(([name, value]) =>
    value == null ? [] : [[name, value] as [string, string]],
  )
  const query = new URLSearchParams(all).toString()
  return query === '' ? volunteerPaths.list : `${volunteerPaths.list}?${query}`
}

const UNDER = 18

/** Those that are open and fit. */
export async function openNeeds(c: Ctx, choices: Choices): Promise<FoundNeed[]> {
  const { db, clock } = c.get('deps')
  const needs = await findNeeds(db, { today: clock.today(), at: clock.now(), hub: choices.torg })
  return needs.filter((need) => isNeeded(need) && fits(need, choices))
}

function fits({ slots, ageFrom, policeCheck }: FoundNeed, { nar, ung, 'uten-attest': without }: Choices): boolean {
  const isOngoing = slots.some(({ id }) => id === ONGOING)
  return (
    (nar === undefined || (nar === 'lopende') === isOngoing) &&
    (ung === undefined || (ageFrom ?? 0) < UNDER) &&
    (without === undefined || !policeCheck)
  )
}
