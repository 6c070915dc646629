import type { Values } from '../form/field.ts'
import { wordsOf } from '../form/words.ts'
import { offer } from '../nouns/people-here.ts'
import type { Work } from '../work.ts'

/** «Time med saksbehandler, Vi setter opp møtet, Etter avtale» */
export const offerWords = (item: Values, work: Work): string =>
  offer.fields
    .filter(({ name }) => name !== 'provider')
    .flatMap((field) => wordsOf(field, item[field.name], work) ?? [])
    .join(', ')
