import { bodiesOnDay, isTermPast } from '../../bodies/index.ts'
import { ADMINISTRATION, type Holder } from '../../chain/index.ts'
import { scopesWhere, type Staff } from '../../people/index.ts'
import { show } from '../../platform/content/localized.ts'
import type { Db } from '../../platform/database/index.ts'
import { heldBy } from '../../suggestions/index.ts'
import type { Work } from '../work.ts'
import { stepTexts } from './step-texts.ts'

/** Somebody that a suggestion can wait for, as a choice: `provider:frivilligsentralen`. */
export interface HolderChoice {
  value: string
  label: string
  holder: Holder
}

/** The choice that asks for a name. */
export const OUTSIDE = 'outside'

/** Hubs in use, providers, bodies that have not ended and the municipality, as they are today. */
export async function holderChoices(db: Db, { hubs, providers, today, lang }: Work): Promise<HolderChoice[]> {
  const bodies = (await bodiesOnDay(db, today)).filter((one) => !isTermPast(one, today))
  const choice = (kind: Holder['kind'], key: string, label: string) => ({ value: `${kind}:${key}`, label, holder: { kind, key } })
  return [
    ...hubs.filter(({ status }) => status !== 'closed').map(({ slug, name }) => choice('hub', slug, name)),
    ...providers.map(({ slug, name }) => choice('provider', slug, name)),
    ...bodies.map(({ slug, name }) => choice('body', slug, show(name, lang).text)),
    choice(ADMINISTRATION.kind, ADMINISTRATION.key, stepTexts(lang).administration),
  ]
}

/** What somebody's own provider or committee is to answer: what was sent on to it, and waits there. */
export async function heldHere(db: Db, who: Staff): Promise<number[]> {
  const scopes = scopesWhere(who, 'suggestion.answer')
  if (scopes === 'every') return []
  const holders = scopes.flatMap((scope): Holder[] => {
    const [kind, key = ''] = scope.split(':')
    return kind === 'provider' || kind === 'body' || kind === 'hub' ? [{ kind, key }] : []
  })
  return heldBy(db, holders)
}
