import type { Fact } from '../../design/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { contactWords } from '../contacts/index.ts'
import { shieldTexts } from '../protection/index.ts'
import type { Act, ActWords, Party } from './act.ts'
import { actTexts } from './texts.ts'

/** Whoever sits at a desk, by the name they all have. */
const DESK = 'Innbyggerservice'

/** What stands beside the code, on the screen and on paper alike. */
export function receiptFacts(lang: Language, act: Act, words: ActWords): Fact[] {
  const t = actTexts(lang).receipt
  const { person, helper, organisation } = act
  const given = [...person.contacts, ...(helper?.contacts ?? [])]
  // A receipt can lie on a table: of somebody with protected address it does not tell where they are reached.
  const contacts =
    person.shielded && given.length > 0
      ? [shieldTexts(lang).address]
      : given.map((one) => (one.deadSince === null ? contactWords(one) : t.unreached(contactWords(one))))
  const day = longDate(instantToWall(act.at.getTime()).day, lang)
  return [
    ...words.facts,
    ...(person.name === null && !person.shielded && helper === null && organisation === null
      ? []
      : [{ term: t.who, text: whoWords(lang, act) }]),
    { term: t.contact, text: contacts.length === 0 ? t.noContact : contacts.join(', ') },
    { term: t.registered, text: t.how[act.channel](day, words.takenDownBy ?? DESK) },
  ]
}

/** «Kari, ved Ola»: whose it is, and who did it for them. */
export function whoWords(lang: Language, { person, helper, organisation }: Pick<Act, 'person' | 'helper' | 'organisation'>): string {
  const t = actTexts(lang).receipt
  const nameOf = (party: Party) => (party.shielded ? shieldTexts(lang).person : (party.name ?? t.unnamed))
  const own = helper === null ? nameOf(person) : t.onBehalf(nameOf(helper), nameOf(person))
  return organisation === null ? own : t.onBehalf(own, organisation.name)
}
