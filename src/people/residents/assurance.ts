/**
 * How surely it is known who somebody is, from the least. `contact`: reads an address that was proven. `met`: somebody who works here has
 * seen or spoken with them. `substantial` and `high`: an electronic identity at the level of eIDAS.
 */
export const ASSURANCE = ['none', 'contact', 'met', 'substantial', 'high'] as const
export type Assurance = (typeof ASSURANCE)[number]

export const parseAssurance = (text: string | undefined): Assurance | null => ASSURANCE.find((level) => level === text) ?? null

export const isAtLeast = (given: Assurance, needed: Assurance): boolean => ASSURANCE.indexOf(given) >= ASSURANCE.indexOf(needed)

const EID_LEVELS = new Map<string, 'substantial' | 'high'>([
  ['idporten-loa-substantial', 'substantial'],
  ['idporten-loa-high', 'high'],
  ['substantial', 'substantial'],
  ['high', 'high'],
])

/** What a level is called by ID-porten or Ansattporten, read as ours. Whatever is unknown, or self-registered, proves no more than an address. */
export const assuranceOf = (acr: string | null): Exclude<Assurance, 'none'> => EID_LEVELS.get(acr ?? '') ?? 'contact'

/** The level to ask the issuer for, in the words of its usual one; null when the usual one will do. */
export function acrFor(level: Assurance | null, usual: string | null): string | null {
  if (usual === null || (level !== 'substantial' && level !== 'high')) return null
  return usual.startsWith('idporten-') ? `idporten-loa-${level}` : level
}
