import { z } from 'zod'
import type { Deps } from '../../../platform/http/context.ts'
import { isLoopbackName } from '../../../platform/identity/loopback.ts'
import { readOutside } from '../../../platform/outside/index.ts'
import type { OrganisationRegister, RegisteredOrganisation, RegisterRole } from './organisation-register.ts'
import { lookVoluntary, type Voluntary, type VoluntaryAnswer } from './voluntary-register.ts'

const Unit = z.object({
  navn: z.string().min(1).max(300),
  organisasjonsform: z.object({ kode: z.string().max(20), beskrivelse: z.string().max(200).default('') }),
  registrertIFrivillighetsregisteret: z.boolean().default(false),
  epostadresse: z.string().max(254).nullish(),
  slettedato: z.string().nullish(),
})

const Name = z.object({ fornavn: z.string().max(200).default(''), etternavn: z.string().max(200).default('') })
const Role = z.object({
  type: z.object({ kode: z.string() }),
  // Roles can be held by another organisation, and then have no person.
  person: z.object({ navn: Name.nullish(), erDoed: z.boolean().default(false) }).nullish(),
  fratraadt: z.boolean().default(false),
})
const Roles = z.object({ rollegrupper: z.array(z.object({ roller: z.array(Role).default([]) })).default([]) })

const CODES: Readonly<Record<string, RegisterRole>> = {
  LEDE: 'leader',
  NEST: 'deputy',
  MEDL: 'board_member',
  DAGL: 'manager',
  KONT: 'manager',
  INNH: 'manager',
}

interface Settings {
  patience?: number
  allowPrivate: boolean
}

const PATIENCE_MS = 3000
const LARGEST = 500_000

/** Enhetsregisteret and Frivillighetsregisteret, as Brønnøysundregistrene publish them at one site. */
export function brregRegister(site: string, { patience = PATIENCE_MS, allowPrivate }: Settings): OrganisationRegister {
  const asked = { patience, largest: LARGEST, allowPrivate }
  const unitOf = (number: string) => `${site}/enhetsregisteret/api/enheter/${number}`
  return {
    async look(number) {
      const unit = await readOutside(unitOf(number), { ...asked, schema: Unit })
      if (unit.is === 'unknown') return { says: 'unknown' }
      if (unit.is === 'gone' || (unit.body.slettedato ?? null) !== null) return { says: 'deleted' }
      const [roles, voluntary] = await Promise.all([
        readOutside(`${unitOf(number)}/roller`, { ...asked, schema: Roles }),
        lookVoluntary(site, number, asked),
      ])
      const people = peopleOf(roles.is === 'found' ? roles.body : { rollegrupper: [] })
      return { says: 'found', organisation: { ...organisationOf(unit.body), voluntary: voluntaryIn(voluntary, unit.body), people } }
    },
  }
}

/** Frivillighetsregisteret decides; where it is silent, what Enhetsregisteret knows of it does. */
function voluntaryIn(answer: VoluntaryAnswer, { registrertIFrivillighetsregisteret: isIn }: z.output<typeof Unit>): Voluntary | null {
  if (answer.says === 'in') return answer.voluntary
  return answer.says === 'nothing' && isIn ? { since: null, purposes: [] } : null
}

function organisationOf(unit: z.output<typeof Unit>): Omit<RegisteredOrganisation, 'voluntary' | 'people'> {
  return {
    name: unit.navn,
    form: unit.organisasjonsform.beskrivelse,
    formCode: unit.organisasjonsform.kode,
    email: unit.epostadresse?.trim().toLowerCase() ?? null,
  }
}

function peopleOf({ rollegrupper }: z.output<typeof Roles>): RegisteredOrganisation['people'] {
  const held = rollegrupper.flatMap(({ roller }) => roller).filter(({ fratraadt, person }) => !fratraadt && person?.erDoed !== true)
  return held.flatMap(({ type, person }) => {
    const role = CODES[type.kode]
    const name = person?.navn
    return role === undefined || !name ? [] : [{ role, given: name.fornavn, family: name.etternavn }]
  })
}

/** The register of the settings; null when there is none, and staff approve by hand. */
export function registerOf({ registerUrl, publicUrl }: Pick<Deps['config'], 'registerUrl' | 'publicUrl'>): OrganisationRegister | null {
  return registerUrl === null ? null : brregRegister(registerUrl, { allowPrivate: isLoopbackName(new URL(publicUrl).hostname) })
}
