import { randomBytes } from 'node:crypto'
import type { Target } from '../../hubs/edit/index.ts'
import type { Sort } from '../nouns/noun.ts'
import type { Work } from '../work.ts'

/** A hub itself stands in the municipality's history; all else in that of its hub. */
export function targetOfItem(noun: Sort, { scope }: Work, key: string): Target {
  const { keptBy } = noun
  if (keptBy !== undefined) return { kind: keptBy.name, scope, key, keptBy }
  const { kind } = noun
  return { kind, scope: kind === 'hub' ? 'municipality' : scope, key }
}

const LONGEST_START = 60

/** «julelunsj-3fa90c»: what it is, and letters that were drawn when the form was opened. Sent twice, the form makes one thing. */
export const newKey = (name: string, once: string): string => `${slugOf(name).slice(0, LONGEST_START).replace(/-$/, '') || 'ny'}-${once}`

/** Small letters a–z, digits and single hyphens: «Sætre torg» is «saetre-torg». */
export function slugOf(text: string): string {
  const plain = text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a').normalize('NFD')
  return plain
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
}

export const drawOnce = (): string => randomBytes(3).toString('hex')

/** The letters that a form sent, or new ones when they are not of ours. */
export const onceFrom = (typed: string): string => (/^[0-9a-f]{6}$/.test(typed) ? typed : drawOnce())
