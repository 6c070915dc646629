import { SENDER } from '../../people/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import type { Counter } from './counter.ts'
import { ORGANISATION } from './for-organisation.tsx'

/** Says that the form only chooses something else for whoever has been written down already. */
const CHOSEN = 'valgt'
const WHO = ['navn', 'adresse', 'hjelper', 'hjelpernavn', 'kanal', 'sprak', ORGANISATION, SENDER]

/** Who is here and how they asked, to take along when what they asked for is gone. Posted, so that no name stands in an address. */
export function carriedFrom(typed: Typed): Readonly<Record<string, string>> {
  const who = WHO.flatMap((name) => (lineOf(typed, name) === '' ? [] : [[name, lineOf(typed, name)] as const]))
  return { ...Object.fromEntries(who), [CHOSEN]: 'ja' }
}

/** Whether something else was chosen for them; nothing is done yet. */
export const isCarried = (typed: Typed): boolean => lineOf(typed, CHOSEN) === 'ja'

interface Choosing {
  action: string
  method: 'get' | 'post'
  hidden: Readonly<Record<string, string>>
}

/** What the form that chooses is given: with somebody to take along it is posted. */
export function chooseWith({ work, hub, href }: Counter, path: string, gone: Typed | null): Choosing {
  if (gone !== null) return { action: href(path), method: 'post', hidden: carriedFrom(gone) }
  return { action: work.ui.href(path), method: 'get', hidden: hub === null ? {} : { torg: hub } }
}
