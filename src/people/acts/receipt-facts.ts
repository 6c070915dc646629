import type { Fact } from '../../design/index.ts'
import type { Language } from '../../platform/content/localized.ts'
import { longDate } from '../../platform/i18n/index.ts'
import { instantToWall } from '../../platform/time/index.ts'
import { contactWords } from '../contacts/index.ts'
import type { Act, ActWords } from './act.ts'
import { actTexts } from './texts.ts'

/** What stands beside the code, on the screen and on paper alike. */
export function receiptFacts(lang: Language, act: Act, words: ActWords): Fact[] {
  const t = actTexts(lang).receipt
  const { person, helper } = act
  const name = person.name ?? t.unnamed
  const contacts = [...person.contacts, ...(helper?.contacts ?? [])].map(contactWords)
  const day = longDate(instantToWall(act.at.getTime()).day, lang)
  return [
    ...words.facts,
    ...(person.name === null && helper === null
      ? []
      : [{ term: t.who, text: helper === null ? name : t.onBehalf(helper.name ?? t.unnamed, name) }]),
    { term: t.contact, text: contacts.length === 0 ? t.noContact : contacts.join(', ') },
    { term: t.registered, text: t.how[act.channel](day) },
  ]
}
