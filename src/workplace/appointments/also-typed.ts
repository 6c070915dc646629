import { MODE, modeName, PEOPLE, type Bookable } from '../../appointments/index.ts'
import type { Typed } from '../../platform/http/forms.ts'
import { lineOf } from '../../platform/http/typed-values.ts'
import { SAME, type SameAgain } from './same-again.ts'

/** The language that somebody is to interpret. */
export const NEEDS = 'behov'
/** Keys of what else it is about, with a space between. */
export const ALSO = 'ogsa'

export const alsoTyped = (typed: Typed): string[] =>
  lineOf(typed, ALSO)
    .split(' ')
    .filter((key) => key !== '')

interface About {
  service: Bookable
  interpreter: string | null
  same?: SameAgain | undefined
}

/** What an address keeps of a topic: more of it, how many come, and whom they want to meet again. */
export const aboutOf = ({ service, interpreter, same }: About): Readonly<Record<string, string>> => ({
  til: service.key,
  [NEEDS]: interpreter ?? '',
  [ALSO]: alsoOf(service),
  ...(service.people === 1 ? {} : { [PEOPLE]: String(service.people) }),
  ...(service.mode === 'home' ? { [MODE]: modeName('home') } : {}),
  ...(same === undefined ? {} : { [SAME]: same.id }),
})

const alsoOf = ({ others }: Bookable): string => others.map(({ key }) => key).join(' ')
