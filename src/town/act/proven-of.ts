import type { Act, Party } from '../../people/index.ts'

/** The address of an act that somebody has shown they read, and that can be reached; null where there is none. */
export function provenOf({ person, helper }: Pick<Act, 'person' | 'helper'>): Party['contacts'][number] | null {
  return [...person.contacts, ...(helper?.contacts ?? [])].find(({ verified, deadSince }) => verified && deadSince === null) ?? null
}
