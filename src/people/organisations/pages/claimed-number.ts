import { addressOf, brake, type Brake } from '../../../platform/brakes/index.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { OutsideFault } from '../../../platform/outside/index.ts'
import type { OrganisationKind } from '../organisation.ts'
import { readOrganisationNumber, type NumberFault } from '../organisation-number.ts'
import { findByNumber } from '../queries.ts'
import { registerOf } from '../register/brreg.ts'
import type { RegisterAnswer } from '../register/organisation-register.ts'

/** Enough for a hall full of associations; nobody reads the register through us. */
const LOOKING: Brake = { what: 'register-look', most: 60, per: 60 * 60_000 }

/** What is known of the organisation somebody wants to register, before they say who they are. */
export interface Sought {
  /** Null: it is not registered. */
  number: string | null
  /** As it is called here or in the register; null where it must be asked for. */
  name: string | null
  kind: OrganisationKind | null
  /** Its form in the register: «Forening/lag/innretning». */
  form: string | null
  isTaken: boolean
  /** `off`: there is no register to ask; `silent`: it did not answer. */
  register: 'off' | 'silent' | 'found'
}

const NOTHING: Sought = { number: null, name: null, kind: 'informal_group', form: null, isTaken: false, register: 'off' }

/** By its number; `uten=ja` for those that have none. */
export async function soughtOf(
  c: Ctx,
  given: { number: string; unregistered: boolean },
): Promise<Sought | { fault: NumberFault | 'gone' | 'unknown' }> {
  const { db, clock } = c.get('deps')
  if (given.unregistered) return NOTHING
  const read = readOrganisationNumber(given.number)
  if ('fault' in read) return read
  const { number } = read
  const here = await findByNumber(db, number, clock.today())
  const isTaken = here !== null && (here.isLed || (here.state !== 'claimed' && here.state !== 'refused' && here.state !== 'dissolved'))
  if (isTaken) return { ...NOTHING, number, name: here.name, kind: here.kind, isTaken }
  const answer = await look(c, number)
  if (typeof answer === 'string') return { ...NOTHING, number, kind: null, register: answer }
  if (answer.says === 'deleted') return { fault: 'gone' }
  if (answer.says === 'unknown') return { fault: 'unknown' }
  const { name, form, formCode } = answer.organisation
  return { ...NOTHING, number, name: name.slice(0, 120), kind: KIND_OF_FORM[formCode] ?? null, form, register: 'found' }
}

/** Forms that leave no doubt; of the others it is asked. */
const KIND_OF_FORM: Readonly<Record<string, OrganisationKind>> = {
  FLI: 'association',
  AS: 'business',
  ASA: 'business',
  ENK: 'business',
  STI: 'foundation',
  KOMM: 'municipal_unit',
  ORGL: 'municipal_unit',
  KIRK: 'congregation',
}

async function look(c: Ctx, number: string): Promise<RegisterAnswer | 'off' | 'silent'> {
  const { db, config, log } = c.get('deps')
  const register = registerOf(config)
  if (register === null) return 'off'
  await brake(db, LOOKING, addressOf(c))
  try {
    return await register.look(number)
  } catch (error) {
    if (!(error instanceof OutsideFault)) throw error
    log.warn({ why: error.message }, 'the register did not answer')
    return 'silent'
  }
}
