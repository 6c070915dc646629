import { z } from 'zod'
import { SignInRefused } from './refused.ts'

/** What an issuer is asked to let people choose an organisation by: a resource of Altinn, or their employer's own word. */
export type Representation = `urn:altinn:resource:${string}` | 'ansattporten:orgno'

/** Rich Authorization Requests (RFC 9396), as Ansattporten documents them. Whoever represents nobody gets no further there. */
export function askedDetails(asked: Representation): string {
  const of = asked === 'ansattporten:orgno' ? { type: asked } : { type: RESOURCE, resource: asked }
  return JSON.stringify([{ ...of, representation_is_required: true }])
}

const RESOURCE = 'ansattporten:altinn:resource'
const AUTHORITY = 'iso6523-actorid-upis'
/** Norwegian organisation numbers among those of ISO 6523. */
const PREFIX = '0192:'

const Party = z.looseObject({ orgno: z.object({ authority: z.literal(AUTHORITY), ID: z.string() }), resource: z.string().optional() })
const Detail = z.looseObject({ type: z.string(), resource: z.string().optional(), authorized_parties: z.array(Party).optional() })

/**
 * The number of the one organisation that was chosen, nine digits with a right check digit, out of the claim of a signed ID token. Anything
 * but what was asked for, or more than one, is not trusted. Throws `SignInRefused`: `no-organisation` for whoever represents themselves.
 */
export function chosenOrganisation(asked: Representation, claim: unknown): string {
  const details = z.array(Detail).length(1).safeParse(claim)
  const detail = details.data?.[0]
  if (detail === undefined) throw untrusted('authorization_details are not the one asked for')
  const resource = asked === 'ansattporten:orgno' ? undefined : asked
  if (detail.type !== (resource === undefined ? asked : RESOURCE)) throw untrusted('authorization_details of another type')
  const parties = detail.authorized_parties ?? []
  // Ansattporten then leaves out the resource as well.
  if (parties.length === 0) throw new SignInRefused('no-organisation')
  const [party] = parties
  if (party === undefined || parties.length > 1) throw untrusted('several organisations')
  if (detail.resource !== resource) throw untrusted('authorization_details of another resource')
  if (party.resource !== undefined && !isOf(asked, party.resource)) throw untrusted('an organisation for another resource')
  const number = party.orgno.ID.startsWith(PREFIX) ? party.orgno.ID.slice(PREFIX.length) : ''
  if (!hasCheckDigit(number)) throw untrusted('no organisation number')
  return number
}

const isOf = (asked: Representation, resource: string) => asked === resource || asked === `urn:altinn:resource:${resource}`

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2, 1]
const hasCheckDigit = (number: string) =>
  /^\d{9}$/.test(number) && WEIGHTS.reduce((sum, weight, k) => sum + weight * Number(number[k]), 0) % 11 === 0

const untrusted = (why: string) => new SignInRefused('not-trusted', new Error(why))
